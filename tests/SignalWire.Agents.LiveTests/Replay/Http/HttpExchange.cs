using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>A recorded request, sent for real.</summary>
internal static partial class HttpExchange
{
    /// <summary>Sends a request.</summary>
    /// <param name="server">Where to.</param>
    /// <param name="request">What was recorded: method, path, credentials, headers and a body of one kind or another.</param>
    /// <param name="path">Another path than the recorded one.</param>
    public static async Task<HttpAnswer> SendAsync(LiveServer server, JsonObject request, string? path = null)
    {
        using var message = new HttpRequestMessage(
            new HttpMethod(request["method"]!.GetValue<string>()), path ?? request["path"]!.GetValue<string>());
        message.Headers.Authorization = request["authorization"]?.GetValue<string>() switch
        {
            null => null,
            "Basic demo-user:demo-pass" => LiveServer.Credentials,
            var literal => AuthenticationHeaderValue.Parse(literal),
        };
        string? body = request["raw_body"]?.GetValue<string>() ?? request["body"]?.ToJsonString();
        if (body is not null)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        }

        foreach (var (name, value) in request["headers"]?.AsObject() ?? [])
        {
            string text = value!.GetValue<string>();
            if (!message.Headers.TryAddWithoutValidation(name, text) && message.Content is not null)
            {
                message.Content.Headers.TryAddWithoutValidation(name, text);
            }
        }

        using var response = await server.SendAsync(message);
        var headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new HttpAnswer((int)response.StatusCode, headers, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Where the answer differs from the recorded one; nothing where it does not.</summary>
    /// <param name="recorded">What was recorded.</param>
    /// <param name="answer">What came.</param>
    /// <param name="ignoresQuery">Whether what stands behind the question marks of URLs is left aside.</param>
    public static string? Difference(JsonElement recorded, HttpAnswer answer, bool ignoresQuery = false)
    {
        if (recorded.GetProperty("status").GetInt32() != answer.Status)
        {
            return $"status: {recorded.GetProperty("status")} was recorded, {answer.Status} came with {answer.Body}";
        }

        foreach (var header in recorded.GetProperty("headers").EnumerateObject())
        {
            if (answer.Headers.GetValueOrDefault(header.Name) != header.Value.GetString())
            {
                return $"header {header.Name}: '{header.Value}' was recorded, '{answer.Headers.GetValueOrDefault(header.Name)}' came";
            }
        }

        return recorded.TryGetProperty("body", out var body) ? JsonDifference.Find(Read(body.GetRawText(), ignoresQuery), Read(answer.Body, ignoresQuery))
            : recorded.GetProperty("body_text").GetString() == answer.Body ? null
            : $"body: {recorded.GetProperty("body_text")} was recorded, {answer.Body} came";
    }

    private static JsonElement Read(string json, bool ignoresQuery) =>
        JsonElement.Parse(ignoresQuery ? Query().Replace(json, "$1") : json);

    [GeneratedRegex("(\"https?://[^\"?]*)\\?[^\"]*")]
    private static partial Regex Query();
}
