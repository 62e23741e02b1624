using System.Text.Json.Nodes;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>Sets one value of the phone call's global data. The other values do not change.</summary>
    /// <param name="key">The name of the value.</param>
    /// <param name="value">The value as JSON. Strings and numbers are converted implicitly.</param>
    /// <returns>This result.</returns>
    public FunctionResult UpdateGlobalData(string key, JsonNode? value) => AddAction("set_global_data", Pair(key, value));

    /// <summary>Sets several values of the phone call's global data. The other values do not change.</summary>
    /// <param name="values">The values by name.</param>
    /// <returns>This result.</returns>
    public FunctionResult UpdateGlobalData(JsonObject values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return AddAction("set_global_data", values);
    }

    /// <summary>Removes one value from the phone call's global data.</summary>
    /// <param name="key">The name of the value.</param>
    /// <returns>This result.</returns>
    public FunctionResult RemoveGlobalData(string key) => Remove("unset_global_data", key);

    /// <summary>Removes several values from the phone call's global data.</summary>
    /// <param name="keys">The names of the values.</param>
    /// <returns>This result.</returns>
    public FunctionResult RemoveGlobalData(params IEnumerable<string> keys) => Remove("unset_global_data", keys);

    /// <summary>Sets one value of the meta data. Only the tools that use the same meta data token can read it.</summary>
    /// <param name="key">The name of the value.</param>
    /// <param name="value">The value as JSON. Strings and numbers are converted implicitly.</param>
    /// <returns>This result.</returns>
    public FunctionResult SetMetaData(string key, JsonNode? value) => AddAction("set_meta_data", Pair(key, value));

    /// <summary>Sets several values of the meta data. Only the tools that use the same meta data token can read them.</summary>
    /// <param name="values">The values by name.</param>
    /// <returns>This result.</returns>
    public FunctionResult SetMetaData(JsonObject values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return AddAction("set_meta_data", values);
    }

    /// <summary>Removes one value from the meta data.</summary>
    /// <param name="key">The name of the value.</param>
    /// <returns>This result.</returns>
    public FunctionResult RemoveMetaData(string key) => Remove("unset_meta_data", key);

    /// <summary>Removes several values from the meta data.</summary>
    /// <param name="keys">The names of the values.</param>
    /// <returns>This result.</returns>
    public FunctionResult RemoveMetaData(params IEnumerable<string> keys) => Remove("unset_meta_data", keys);

    private static JsonObject Pair(string key, JsonNode? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return new JsonObject { [key] = OwnedNode.Of(value) };
    }

    private FunctionResult Remove(string action, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return AddAction(action, key);
    }

    private FunctionResult Remove(string action, IEnumerable<string> keys) => AddAction(action, Names(keys, nameof(keys)));

    /// <summary>Returns names as an array, and throws if one is empty.</summary>
    private static JsonArray Names(IEnumerable<string> names, string parameter)
    {
        ArgumentNullException.ThrowIfNull(names, parameter);
        var array = new JsonArray();
        foreach (string name in names)
        {
            ArgumentException.ThrowIfNullOrEmpty(name, parameter);
            array.Add((JsonNode)name);
        }

        return array;
    }
}
