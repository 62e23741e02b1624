using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.Json;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Actions;

/// <summary>Creates the SWML documents of actions.</summary>
internal static class ActionDocument
{
    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = SwmlText.MaxDepth };

    /// <summary>Returns a document with the verbs.</summary>
    /// <param name="verbs">The verbs.</param>
    public static JsonObject Of(params IEnumerable<Verb> verbs) => Of(new SwmlDocument([.. verbs]));

    /// <summary>Returns a document as JSON.</summary>
    /// <param name="document">The document.</param>
    public static JsonObject Of(SwmlDocument document) => Node(document.WriteTo);

    /// <summary>Returns the body of a verb.</summary>
    /// <param name="verb">The verb, whose body must be an object.</param>
    public static JsonObject Body(Verb verb) => (JsonObject)OwnedNode.Of(Node(verb.WriteTo)[verb.VerbName])!;

    /// <summary>Reads a document in JSON.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentException">The text is not a JSON object.</exception>
    public static JsonObject Read(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: s_reading) as JsonObject
                ?? throw new ArgumentException("A document must be one JSON object, with its verbs in 'sections'.", nameof(json));
        }
        catch (JsonException exception)
        {
            throw new ArgumentException("The text is not JSON, so the platform would not run it as a document.", nameof(json), exception);
        }
    }

    private static JsonObject Node(Action<Utf8JsonWriter> write) =>
        (JsonObject)JsonNode.Parse(SwmlText.WriteUtf8(write).Span, documentOptions: s_reading)!;
}
