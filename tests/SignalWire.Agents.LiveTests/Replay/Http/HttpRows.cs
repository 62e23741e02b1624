namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>Where the design says that an answer differs from the recorded one on purpose: the first cells of its table.</summary>
internal static class HttpRows
{
    public const string MissingToken = "secure tool called without a token";
    public const string SummaryToken = "token of the post prompt";
    public const string Carried = "query parameters added to tool URLs";
    public const string Throws = "handler throws";
    public const string Scheme = "`Authorization` scheme";
    public const string Credentials = "credentials in URLs";
    public const string Forwarded = "forwarded headers";
    public const string UnknownPath = "unknown path";
    public const string Malformed = "malformed request JSON";
    public const string Arguments = "`argument` missing, unreadable or no object";
    public const string Lifetime = "token lifetime";
    public const string Mcp = "MCP endpoint";
    public const string Secrets = "token secrets";
}
