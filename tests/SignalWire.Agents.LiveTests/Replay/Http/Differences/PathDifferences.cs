namespace SignalWire.Agents.LiveTests.Replay.Http.Differences;

/// <summary>Other answers to paths and methods.</summary>
internal static class PathDifferences
{
    public static IReadOnlyList<HttpDifference> All { get; } =
    [
        new(HttpSentences.ByTheFramework, IsPreflight, (exchange, answer) =>
        {
            Assert.Equal((204, ""), (answer.Status, answer.Body));
            Assert.Equal("*", answer.Headers["Access-Control-Allow-Origin"]);
            Assert.Contains(
                exchange.Header("Access-Control-Request-Method")!,
                answer.Headers["Access-Control-Allow-Methods"],
                StringComparison.Ordinal);
        }),
        new(HttpSentences.ByTheFramework, exchange => IsOtherMethod(exchange) && exchange.IsKnownPath, (_, answer) =>
        {
            Assert.Equal(405, answer.Status);
            Assert.NotEmpty(answer.Json.GetProperty("error").GetString()!);
            Assert.Equal("GET, HEAD, POST", answer.Headers["Allow"]);
        }),

        // Several agents of the reference answer 404 as well, with a text.
        new(HttpSentences.ByTheFramework, exchange => !exchange.IsKnownPath && exchange.Recorded.Status == 404, AssertNotFound),
        new(HttpSentences.PathOnLambda, exchange => !exchange.IsKnownPath && exchange.Case.Settings.LambdaUrl is not null, AssertNotFound),
        new(HttpRows.UnknownPath, exchange => !exchange.IsKnownPath, AssertNotFound),
        new(HttpSentences.BareRoute, IsBareRoute, AssertAsWithSlashAsync),
    ];

    private static bool IsPreflight(HttpExchange exchange) =>
        exchange.Case.IsEmbedded && exchange.Method == "OPTIONS" && exchange.Header("Access-Control-Request-Method") is not null;

    private static bool IsOtherMethod(HttpExchange exchange) => exchange.Method is not ("GET" or "POST");

    private static bool IsBareRoute(HttpExchange exchange) => exchange.Case.IsEmbedded
        && exchange.Recorded.Status == 204
        && exchange.Below == ""
        && !exchange.Request["path"]!.GetValue<string>().Split('?')[0].EndsWith('/');

    /// <summary>Below an agent there is a sentence; beside all agents the answer is the framework's, without a body.</summary>
    private static void AssertNotFound(HttpExchange exchange, HttpAnswer answer)
    {
        Assert.Equal(404, answer.Status);
        Assert.Equal(exchange.Agent is not null, answer.Body.Length > 0);
    }

    private static async Task<HttpExchange?> AssertAsWithSlashAsync(HttpExchange exchange, HttpAnswer answer)
    {
        var withSlash = await exchange.With(request => request["path"] = $"{exchange.Path}/{exchange.Query}").SendAsync();
        Assert.Equal((200, 200), (answer.Status, withSlash.Status));
        Assert.Equal("1.0.0", answer.Json.GetProperty("version").GetString());
        Assert.Null(JsonDifference.Find(withSlash.Json, answer.Json));
        return null;
    }
}
