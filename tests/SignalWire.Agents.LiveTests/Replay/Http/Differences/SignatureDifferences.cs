namespace SignalWire.Agents.LiveTests.Replay.Http.Differences;

/// <summary>Where signatures are asked for, and where not.</summary>
internal static class SignatureDifferences
{
    public static IReadOnlyList<HttpDifference> All { get; } =
    [
        new(HttpSentences.SignatureOfRun, IsUnchecked, AssertForbiddenAsync),
        new(HttpSentences.StrongSignature, IsStronglySigned, AssertServed),
        new(HttpSentences.SignatureOfFetches, IsNoFetch, AssertOtherwiseRefused),
    ];

    /// <summary>Whether the reference would have had to look at the signature and did not.</summary>
    private static bool IsUnchecked(
        HttpExchange exchange) => exchange is { Case: { SigningKey: not null, IsEmbedded: false }, Recorded.Status: 200 }
        && exchange is { Method: "POST", Below: "" }
        && !exchange.IsSigned;

    private static bool IsStronglySigned(HttpExchange exchange) =>
        exchange is { Case.SigningKey: not null, Recorded.Status: 403, Method: "POST", Below: "" } && exchange.IsStronglySigned;

    private static void AssertServed(HttpExchange exchange, HttpAnswer answer)
    {
        Assert.Equal(200, answer.Status);
        Assert.True(answer.Json.TryGetProperty("sections", out _));
    }

    private static bool IsNoFetch(HttpExchange exchange) =>
        exchange is { Case.SigningKey: not null, Recorded.Status: 403, Below: "/swaig" or "/post_prompt" };

    private static Task<HttpExchange?> AssertForbiddenAsync(HttpExchange exchange, HttpAnswer answer)
    {
        Assert.Equal((403, "Forbidden"), (answer.Status, answer.Json.GetProperty("detail").GetString()));
        return Task.FromResult<HttpExchange?>(exchange.Signed());
    }

    /// <summary>That the request comes as far as its token, which it has not.</summary>
    private static void AssertOtherwiseRefused(HttpExchange exchange, HttpAnswer answer)
    {
        string told = answer.Json.GetProperty(exchange.Below == "/swaig" ? "response" : "error").GetString()!;
        Assert.Equal(exchange.Below == "/swaig" ? 200 : 403, answer.Status);
        Assert.Contains("token", told, StringComparison.Ordinal);
    }
}
