using System.Text.Json.Nodes;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>Goes to another step of the context that the conversation is in.</summary>
    /// <param name="step">The step's name on the wire, such as <c>Steps.Default.Confirm</c>.</param>
    /// <returns>This result.</returns>
    public FunctionResult ChangeStep(string step)
    {
        ArgumentException.ThrowIfNullOrEmpty(step);
        return AddAction("change_step", step);
    }

    /// <summary>Goes to another context.</summary>
    /// <param name="context">The context's name on the wire.</param>
    /// <returns>This result.</returns>
    public FunctionResult ChangeContext(string context)
    {
        ArgumentException.ThrowIfNullOrEmpty(context);
        return AddAction("change_context", context);
    }

    /// <summary>Sets one value of the phone call's global data; the others stay.</summary>
    /// <param name="key">The value's name.</param>
    /// <param name="value">The value, as JSON; text and numbers convert by themselves.</param>
    /// <returns>This result.</returns>
    public FunctionResult UpdateGlobalData(string key, JsonNode? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return AddAction("set_global_data", new JsonObject { [key] = value });
    }

    /// <summary>Sets several values of the phone call's global data; the others stay.</summary>
    /// <param name="values">The values by name.</param>
    /// <returns>This result.</returns>
    public FunctionResult UpdateGlobalData(JsonObject values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return AddAction("set_global_data", values);
    }
}
