using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>What the reference answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers that were recorded.</param>
/// <param name="Body">The body as JSON; nothing where it is text.</param>
/// <param name="Text">The body as text.</param>
internal sealed partial record RecordedAnswer(int Status, IReadOnlyDictionary<string, string> Headers, JsonElement? Body, string Text)
{
    /// <summary>No answer: only the request is of interest.</summary>
    public static RecordedAnswer None { get; } = new(0, new Dictionary<string, string>(), null, "");

    /// <summary>The answer to a document's request, of which the document alone was recorded.</summary>
    public static RecordedAnswer Document(JsonElement document) => new(
        200, new Dictionary<string, string> { ["content-type"] = "application/json" }, document, document.GetRawText());

    /// <summary>Reads what was recorded of a server, or of a function that has no server.</summary>
    public static RecordedAnswer Read(JsonElement response)
    {
        var body = response.TryGetProperty("body", out var json) ? json : (JsonElement?)null;
        int status = response.TryGetProperty("status", out var code) ? code.GetInt32() : response.GetProperty("statusCode").GetInt32();
        var headers = response.GetProperty("headers").EnumerateObject().ToDictionary(
            header => header.Name.ToLowerInvariant(), header => header.Value.GetString()!);
        return new RecordedAnswer(status, headers, body, body?.GetRawText() ?? response.GetProperty("body_text").GetString()!);
    }

    /// <summary>The same answer, whose body has other words somewhere.</summary>
    public RecordedAnswer Replacing(string words, string others)
    {
        string text = Text.Replace(words, others, StringComparison.Ordinal);
        Assert.NotEqual(Text, text);
        return this with { Body = JsonElement.Parse(text), Text = text };
    }

    /// <summary>The same answer with another body.</summary>
    public RecordedAnswer With(JsonNode body) => this with { Body = JsonElement.Parse(body.ToJsonString()), Text = body.ToJsonString() };

    /// <summary>What the model was told; nothing where it was told nothing.</summary>
    public string? Response =>
        Body is { ValueKind: JsonValueKind.Object } body && body.TryGetProperty("response", out var response) ? response.GetString() : null;

    /// <summary>Where an answer differs; nothing where it does not.</summary>
    /// <param name="answer">What came.</param>
    /// <param name="ignoresQuery">Whether what stands behind the question marks of URLs is left aside.</param>
    public string? Difference(HttpAnswer answer, bool ignoresQuery = false)
    {
        if (Status != answer.Status)
        {
            return $"status: {Status} was recorded, {answer.Status} came with {answer.Body}";
        }

        foreach (var (name, value) in Headers)
        {
            if (answer.Headers.GetValueOrDefault(name) != value)
            {
                return $"header {name}: '{value}' was recorded, '{answer.Headers.GetValueOrDefault(name)}' came";
            }
        }

        return Body is { } body
            ? JsonDifference.Find(WithoutQuery(body.GetRawText(), ignoresQuery), WithoutQuery(answer.Body, ignoresQuery))
            : Text == answer.Body ? null
            : $"body: {Text} was recorded, {answer.Body} came";
    }

    private static JsonElement WithoutQuery(string json, bool ignoresQuery) =>
        JsonElement.Parse(ignoresQuery ? Query().Replace(json, "$1") : json);

    [GeneratedRegex("(\"https?://[^\"?]*)\\?[^\"]*")]
    private static partial Regex Query();
}
