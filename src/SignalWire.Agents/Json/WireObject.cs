using System.Text.Json.Nodes;

namespace SignalWire.Agents.Json;

/// <summary>
/// Represents a JSON object that is written key by key. Values that are <see langword="null"/> or an empty string are left out.
/// </summary>
internal sealed class WireObject
{
    /// <summary>Gets the object.</summary>
    public JsonObject Json { get; } = [];

    /// <summary>Sets the value of a key, unless the value is <see langword="null"/> or an empty string.</summary>
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
