using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.Tools;

/// <summary>Documents of verbs, as an action carries them.</summary>
internal static class ActionDocument
{
    /// <summary>A document of verbs.</summary>
    /// <param name="verbs">The verbs, each an object whose one key is the verb's name.</param>
    public static JsonObject Of(params IEnumerable<JsonObject> verbs) =>
        new() { ["version"] = "1.0.0", ["sections"] = new JsonObject { ["main"] = new JsonArray([.. verbs]) } };

    /// <summary>Reads a document that is written in JSON.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentException">It is no JSON object.</exception>
    public static JsonObject Read(string json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject
                ?? throw new ArgumentException("A document is one JSON object, with its verbs in 'sections'.", nameof(json));
        }
        catch (JsonException exception)
        {
            throw new ArgumentException("The text is no JSON, and the platform would not run it as a document.", nameof(json), exception);
        }
    }
}
