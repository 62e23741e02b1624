using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Exporter;

/// <summary>Where two schemas of one form differ.</summary>
internal static class SchemaDifferences
{
    /// <summary>All places: the path, what System.Text.Json has there, and what we have.</summary>
    public static IEnumerable<string> Find(JsonNode? theirs, JsonNode? ours, string path) => (theirs, ours) switch
    {
        (JsonObject left, JsonObject right) => left.Select(pair => pair.Key).Union(right.Select(pair => pair.Key))
            .SelectMany(key => Find(left[key], right[key], $"{path}.{key}")),
        (JsonArray left, JsonArray right) when left.Count == right.Count => left.Zip(right)
            .SelectMany((pair, index) => Find(pair.First, pair.Second, $"{path}[{index}]")),
        _ when JsonNode.DeepEquals(theirs, ours) => [],
        _ => [$"{path}: {Text(theirs)} -> {Text(ours)}"],
    };

    private static string Text(JsonNode? node) => node?.ToJsonString(s_plain) ?? "nothing";

    private static readonly System.Text.Json.JsonSerializerOptions s_plain =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
