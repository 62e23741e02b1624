namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>Where the design says that an answer differs from the recorded one on purpose: the first cells of its table.</summary>
internal static class HttpRows
{
    public const string MissingToken = "secure tool called without a token";
    public const string SummaryToken = "token of the post prompt";
    public const string Carried = "query parameters added to tool URLs";
}
