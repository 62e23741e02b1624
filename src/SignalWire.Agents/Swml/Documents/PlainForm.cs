using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.Swml;

/// <summary>Finds the only possible meaning of a value that has another form.</summary>
internal static class PlainForm
{
    /// <summary>Finds the usual form of a value.</summary>
    /// <param name="way">The path to the value.</param>
    /// <param name="reason">The fault that strict reading found.</param>
    /// <returns>The usual form; <see langword="null"/> if the value could mean something else.</returns>
    public static JsonNode? Of(NodeWay way, string reason) => (way.Value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        JsonValueKind.String when Says(reason, "true or false") && bool.TryParse(Text(way), out bool flag) => flag,
        JsonValueKind.String when Says(reason, "number") => Number(Text(way)),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False when Says(reason, "a string") => way.Value!.ToJsonString(),
        JsonValueKind.String when Says(reason, "a verb must be an object") => Body(Text(way), null),
        JsonValueKind.String or JsonValueKind.Null or JsonValueKind.True or JsonValueKind.Array when way.Key is { } name
            && Says(reason, "an object") =>
            Body(name, way.Value)?[name]?.DeepClone(),
        _ => null,
    };

    private static bool Says(string reason, string words) => reason.Contains(words, StringComparison.Ordinal);

    private static string Text(NodeWay way) => way.Value!.GetValue<string>();

    private static JsonNode? Number(string text)
    {
        try
        {
            return JsonNode.Parse(text) is { } node && node.GetValueKind() == JsonValueKind.Number ? node : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Returns a verb of which only the name is given, or the name and one value.</summary>
    private static JsonObject? Body(string name, JsonNode? value)
    {
        if (VerbKind.Find(name) is not { } kind)
        {
            return null;
        }

        var body = new JsonObject();
        if (value is not null && value.GetValueKind() != JsonValueKind.True && ShortKey(kind, value) is { } key)
        {
            body[key] = value.DeepClone();
        }

        var verb = new JsonObject { [name] = body };
        return (value is null || body.Count > 0 || value.GetValueKind() == JsonValueKind.True)
            && SwmlText.TryRead(
                SwmlText.WriteUtf8(writer => verb.WriteTo(writer)).Span,
                SwmlJsonContext.Default.Verb,
                out _,
                out _) ? verb : null;
    }

    /// <summary>
    /// Returns the key that a value without a key belongs to: the key of the source or the target, or else the only required key.
    /// </summary>
    private static string? ShortKey(VerbKind kind, JsonNode value)
    {
        bool isList = value is JsonArray;
        return kind.Name switch
        {
            "play" => isList ? "urls" : "url",
            "connect" => isList ? "serial" : "to",
            "hangup" => "reason",
            _ => kind.Body.Properties.Where(property => property.IsRequired).ToList() is [var only] ? only.Name : null,
        };
    }
}
