using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Http.Differences;

/// <summary>
/// Requests without the token that ours asks for: they are refused as they stand, and remain to be replayed with one, at the URL that a
/// document of their call names.
/// </summary>
internal static class TokenDifferences
{
    private const string Refusal = "I'm sorry, the security token for this function is invalid or expired. I cannot execute this action.";

    public static IReadOnlyList<HttpDifference> All { get; } =
    [
        new(HttpRows.MissingToken, exchange => IsSecure(exchange) && !HasToken(exchange) && !exchange.IsLenient, AssertToolRefusedAsync),
        new(HttpSentences.ForgedToken, exchange => IsSecure(exchange) && exchange.Body!["call_id"] is null, AssertToolRefusedAsync),
        new(HttpRows.SummaryToken, IsSummary, AssertSummaryRefusedAsync),
    ];

    /// <summary>Whether the request has a token.</summary>
    public static bool HasToken(HttpExchange exchange) => exchange.Query.Contains("token=", StringComparison.Ordinal);

    /// <summary>
    /// Whether the request runs as recorded where tokens may be missing. A tool that only some calls are offered is left aside: here
    /// the token alone says that, and the reference asks its configuration again.
    /// </summary>
    public static bool IsForLenient(HttpExchange exchange) => IsSecure(exchange) && !HasToken(exchange) && exchange.Tool!.Source.IsEnabled;

    private static bool IsSecure(HttpExchange exchange) => exchange.Recorded.Status == 200 && exchange.Tool is { IsSecure: true };

    /// <summary>A token of the summary that is not the document's own is a bad one in every case.</summary>
    private static bool IsSummary(HttpExchange exchange) =>
        exchange is { Method: "POST", Below: "/post_prompt", Recorded.Status: 200, Body: not null, HasOwnToken: false };

    private static async Task<HttpExchange?> AssertToolRefusedAsync(HttpExchange exchange, HttpAnswer answer)
    {
        Assert.Equal((200, Refusal), (answer.Status, answer.Json.GetProperty("response").GetString()));
        string call = CallId(exchange);
        var ai = await AiAsync(exchange, call);
        string? url = !ai.TryGetProperty("SWAIG", out var swaig) ? null : swaig.GetProperty("functions").EnumerateArray()
            .Where(function => function.GetProperty("function").GetString() == exchange.Function)
            .Select(function => function.GetProperty("web_hook_url").GetString()).SingleOrDefault();

        // A tool that this document does not offer is the recorded refusal in other words.
        if (url is null)
        {
            Assert.Contains("not found", exchange.Recorded.Response, StringComparison.Ordinal);
            return null;
        }

        // Whoever is called elsewhere has no token of ours, and the reference says where to call.
        if (exchange.Tool!.Elsewhere is { } elsewhere)
        {
            Assert.Equal(elsewhere, url);
            Assert.Contains(elsewhere, exchange.Recorded.Response, StringComparison.Ordinal);
            return null;
        }

        return WithToken(exchange, url, call);
    }

    private static async Task<HttpExchange?> AssertSummaryRefusedAsync(HttpExchange exchange, HttpAnswer answer)
    {
        Assert.Equal((403, "The token is missing, invalid or expired"), (answer.Status, answer.Json.GetProperty("error").GetString()));
        string call = CallId(exchange);
        return WithToken(exchange, (await AiAsync(exchange, call)).GetProperty("post_prompt_url").GetString()!, call);
    }

    private static string CallId(HttpExchange exchange) => exchange.Body!["call_id"]?.GetValue<string>() ?? "call-0001";

    private static HttpExchange WithToken(HttpExchange exchange, string url, string call) => exchange.With(request =>
    {
        var body = exchange.Body!;
        body["call_id"] = call;
        request.Remove("raw_body");
        request["body"] = body;
        request["path"] = new Uri(url).PathAndQuery;
    }).Signed() with { HasOwnToken = true };

    private static async Task<System.Text.Json.JsonElement> AiAsync(HttpExchange exchange, string call)
    {
        // What the call's configuration looks at comes with the document's request too, but no token.
        string query = HasToken(exchange) ? "" : exchange.Query;
        var document = await (exchange with
        {
            Request = new JsonObject
            {
                ["method"] = "POST",
                ["path"] = $"{exchange.Agent!.Route}/{query}",
                ["authorization"] = exchange.Request["authorization"]?.DeepClone(),
                ["headers"] = exchange.Request["headers"]?.DeepClone(),
                ["body"] = new JsonObject { ["call_id"] = call },
            },
        }).Signed().SendAsync();
        return document.Json.GetProperty("sections").GetProperty("main").EnumerateArray().Last().GetProperty("ai");
    }
}
