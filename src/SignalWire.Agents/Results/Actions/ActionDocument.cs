using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.Json;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Actions;

/// <summary>Documents of verbs, as an action carries them.</summary>
internal static class ActionDocument
{
    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = SwmlText.MaxDepth };

    /// <summary>A document of verbs.</summary>
    /// <param name="verbs">The verbs.</param>
    public static JsonObject Of(params IEnumerable<Verb> verbs) => Of(new SwmlDocument([.. verbs]));

    /// <summary>A document as JSON.</summary>
    /// <param name="document">The document.</param>
    public static JsonObject Of(SwmlDocument document) => Node(document.WriteTo);

    /// <summary>What stands behind a verb's name.</summary>
    /// <param name="verb">The verb, whose body is an object.</param>
    public static JsonObject Body(Verb verb) => (JsonObject)OwnedNode.Of(Node(verb.WriteTo)[verb.VerbName])!;

    /// <summary>Reads a document that is written in JSON.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentException">It is no JSON object.</exception>
    public static JsonObject Read(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: s_reading) as JsonObject
                ?? throw new ArgumentException("A document is one JSON object, with its verbs in 'sections'.", nameof(json));
        }
        catch (JsonException exception)
        {
            throw new ArgumentException("The text is no JSON, and the platform would not run it as a document.", nameof(json), exception);
        }
    }

    private static JsonObject Node(Action<Utf8JsonWriter> write) =>
        (JsonObject)JsonNode.Parse(SwmlText.WriteUtf8(write).Span, documentOptions: s_reading)!;
}
