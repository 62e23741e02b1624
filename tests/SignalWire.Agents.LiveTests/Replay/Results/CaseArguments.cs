using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Results;

/// <summary>The arguments of a recorded operation, each read once; one that nobody reads would be passed over in silence.</summary>
internal sealed class CaseArguments(JsonObject arguments)
{
    private readonly HashSet<string> _rest = [.. arguments.Select(argument => argument.Key)];

    /// <summary>Reads an argument; nothing when it is not there, or null.</summary>
    public JsonNode? Take(string name)
    {
        _rest.Remove(name);
        return arguments[name];
    }

    /// <summary>Reads the arguments that are left, without those that are null or a default that the reference leaves out.</summary>
    /// <param name="defaults">The defaults.</param>
    public JsonObject TakeRest(JsonObject? defaults = null)
    {
        var rest = new JsonObject();
        foreach (string name in arguments.Select(argument => argument.Key).Where(_rest.Contains))
        {
            var value = arguments[name];
            bool isText = value is JsonValue scalar && scalar.TryGetValue(out string? text) && text.Length == 0;
            if (value is not null && !isText && !JsonNode.DeepEquals(value, defaults?[name]))
            {
                rest[name] = value.DeepClone();
            }
        }

        _rest.Clear();
        return rest;
    }

    /// <summary>Throws when an argument was not read.</summary>
    public void AssertAllRead(string operation)
    {
        if (_rest.Count > 0)
        {
            throw new UntranslatableException($"arguments {string.Join(", ", _rest)} of '{operation}'");
        }
    }
}
