using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Http.Differences;

/// <summary>Bodies that the reference takes for empty ones, or fails at.</summary>
internal static class BodyDifferences
{
    public static IReadOnlyList<HttpDifference> All { get; } =
    [
        new(
            HttpRows.Malformed,
            IsNoObject,
            (exchange, answer) => AssertRefused(exchange, answer, "The request body must be one JSON object")),
        new(HttpRows.Malformed, IsNoName, (exchange, answer) => AssertRefused(exchange, answer, "The function name must be a string")),
    ];

    /// <summary>Whether the body is something else than an object; none at all is as good as an empty one, but where it is all that
    /// matters.</summary>
    private static bool IsNoObject(HttpExchange exchange) => IsRead(exchange)
        && exchange.Body is null
        && (exchange.Text is { Length: > 0 } || exchange.Below is "/post_prompt" or "/debug_events");

    private static bool IsNoName(HttpExchange exchange) => IsRead(exchange)
        && exchange.Below == "/swaig"
        && exchange.Body?["function"] is { } name
        && name.GetValueKind() != JsonValueKind.String;

    /// <summary>Whether the request gets as far as its body.</summary>
    private static bool IsRead(HttpExchange exchange) => exchange.TakesObject && exchange.Recorded.Status is not (401 or 403 or 415)
        && (exchange.Recorded.Status != 413 || exchange.Below == "/debug_events");

    private static void AssertRefused(HttpExchange exchange, HttpAnswer answer, string why)
    {
        Assert.Equal(400, answer.Status);
        Assert.Null(JsonDifference.Find(JsonElement.Parse(new JsonObject { ["error"] = why }.ToJsonString()), answer.Json));
    }
}
