using System.Text.Json.Nodes;

namespace SignalWire.Agents.Json;

/// <summary>A JSON object that is written key by key, where what is null or an empty text is left out.</summary>
internal sealed class WireObject
{
    /// <summary>The object.</summary>
    public JsonObject Json { get; } = [];

    /// <summary>Sets a key, unless there is no value.</summary>
    /// <param name="key">The key.</param>
    public JsonNode? this[string key]
    {
        set
        {
            if (value is not null && !(value is JsonValue scalar && scalar.TryGetValue(out string? text) && text.Length == 0))
            {
                Json[key] = OwnedNode.Of(value);
            }
        }
    }
}
