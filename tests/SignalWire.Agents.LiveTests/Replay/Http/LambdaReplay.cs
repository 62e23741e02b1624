using System.Text;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>
/// Replays events of a cloud's functions. Ours are servers in a container, which get the event as a request at the function's address,
/// by a proxy that says so, below the route that the recorded URLs name.
/// </summary>
internal static class LambdaReplay
{
    private static readonly string[] Known = ["headers", "rawPath", "pathParameters", "body", "isBase64Encoded"];

    /// <summary>Replays a case.</summary>
    public static Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> RunAsync(RecordedCase recorded, JsonObject given)
    {
        var translated = HttpCase.From(given);
        var asked = given["event"]!.AsObject();
        if (asked.Select(key => key.Key).Except(Known).FirstOrDefault() is { } unknown)
        {
            throw new UntranslatableException($"key '{unknown}' of an event");
        }

        var headers = new JsonObject { ["X-Forwarded-Proto"] = "https" };
        var credentials = default(JsonNode);
        foreach (var (name, value) in asked["headers"]?.AsObject() ?? [])
        {
            if (string.Equals(name, "Authorization", StringComparison.OrdinalIgnoreCase))
            {
                credentials = value?.DeepClone();
            }
            else
            {
                headers[name] = value?.DeepClone();
            }
        }

        string? body = asked["body"]?.GetValue<string>();
        if (asked["isBase64Encoded"]?.GetValue<bool>() == true)
        {
            body = Encoding.UTF8.GetString(Convert.FromBase64String(body ?? ""));
        }

        string path = asked["rawPath"]?.GetValue<string>() ?? $"/{asked["pathParameters"]?["proxy"]?.GetValue<string>()}";
        return HttpReplay.RunAsync(translated, recorded, new JsonObject
        {
            ["method"] = body is null ? "GET" : "POST",
            ["path"] = translated.Agents[0].Route + path,
            ["authorization"] = credentials,
            ["headers"] = headers,
            ["raw_body"] = body,
        }, RecordedAnswer.Read(recorded.Response));
    }
}
