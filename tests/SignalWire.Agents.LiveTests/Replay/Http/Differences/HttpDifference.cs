namespace SignalWire.Agents.LiveTests.Replay.Http.Differences;

/// <summary>A way in which an answer differs from the recorded one on purpose.</summary>
/// <param name="Reason">Where that is written.</param>
/// <param name="IsExpected">Whether it follows from what an exchange contains.</param>
/// <param name="AssertAsync">
/// Fails unless the answer differs exactly so. What it gives is what remains to be replayed: the same exchange without the reason.
/// </param>
internal sealed record HttpDifference(
    string Reason, Func<HttpExchange, bool> IsExpected, Func<HttpExchange, HttpAnswer, Task<HttpExchange?>> AssertAsync)
{
    /// <summary>A difference after which nothing remains.</summary>
    public HttpDifference(string reason, Func<HttpExchange, bool> isExpected, Action<HttpExchange, HttpAnswer> assert)
        : this(reason, isExpected, (exchange, answer) =>
        {
            assert(exchange, answer);
            return Task.FromResult<HttpExchange?>(null);
        })
    {
    }

    /// <summary>All of them, those that come first in an answer of ours first.</summary>
    public static IReadOnlyList<HttpDifference> All { get; } =
    [
        .. AuthenticationDifferences.All, .. SignatureDifferences.All, .. PathDifferences.All, .. BodyDifferences.All, .. RoutingDifferences
            .All,
        .. TokenDifferences.All, .. ToolDifferences.All, .. LambdaDifferences.All, .. DocumentDifferences.All,
    ];
}
