namespace SignalWire.Agents.LiveTests.Replay.Http.Differences;

/// <summary>How credentials may be written.</summary>
internal static class AuthenticationDifferences
{
    private const string Scheme = "Basic ";

    public static IReadOnlyList<HttpDifference> All { get; } = [new(HttpRows.Scheme, IsOtherwiseWritten, AssertServed)];

    private static bool IsOtherwiseWritten(HttpExchange exchange) => exchange.Recorded.Status == 401
        && exchange.Request["authorization"]?.GetValue<string>() is { } authorization
        && !authorization.StartsWith(Scheme, StringComparison.Ordinal)
        && $"{Scheme}{authorization[Scheme.Length..]}" == exchange.Case.Settings.Authorization;

    private static void AssertServed(HttpExchange exchange, HttpAnswer answer)
    {
        Assert.Equal(200, answer.Status);
        Assert.True(answer.Json.TryGetProperty("sections", out _));
    }
}
