using SignalWire.Agents.Hosting;

namespace SignalWire.Agents;

/// <summary>
/// Options for serving agents. Values come from the configuration section <c>SignalWire</c>, from the environment variables of the vendor's
/// SDKs, and from code. Later sources in this list override earlier ones.
/// </summary>
public sealed class VoiceAgentOptions
{
    /// <summary>
    /// Gets or sets the credentials of all endpoints except <c>/health</c> and <c>/ready</c>. Configuration:
    /// <c>SignalWire:BasicAuth:User</c> and <c>:Password</c>, or <c>SWML_BASIC_AUTH_USER</c> and <c>SWML_BASIC_AUTH_PASSWORD</c>. The
    /// default user is <c>signalwire</c>. In the Development environment the default password is generated for each process; in all other
    /// environments the program does not start without one.
    /// </summary>
    public BasicAuthCredentials? BasicAuth { get; set; }

    /// <summary>
    /// Gets or sets the URL at which the platform reaches this server, if a proxy or tunnel is in between; it can include a path.
    /// Configuration: <c>SignalWire:PublicUrl</c> or <c>SWML_PROXY_URL_BASE</c>. Default: with <c>SWML_SSL_ENABLED</c>, the host in
    /// <c>SWML_DOMAIN</c> with the port in <c>PORT</c>; otherwise the scheme and host of the request.
    /// </summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>
    /// Gets or sets the secrets that sign the tokens of tool URLs, at least 32 bytes each in UTF-8. The first secret signs; all verify. All
    /// replicas need the same secrets. Configuration: <c>SignalWire:TokenSecrets:0</c>, <c>:1</c> and so on, or
    /// <c>SIGNALWIRE_SWAIG_SECRET</c> for one secret. In the Development environment, the default is one secret that is generated for each
    /// process; in all other environments the program does not start without one.
    /// </summary>
    public IReadOnlyList<string> TokenSecrets { get; set; } = [];

    /// <summary>
    /// Gets or sets whether a missing password or token secret is generated for each process outside the Development environment, too.
    /// Running calls then fail after a restart, and replicas reject each other's calls. Configuration:
    /// <c>SignalWire:AllowGeneratedSecrets</c>. Default: <see langword="false"/>.
    /// </summary>
    public bool AllowGeneratedSecrets { get; set; }

    /// <summary>
    /// Gets or sets how the server handles a request for a secure tool, or a summary, that has no token. Configuration:
    /// <c>SignalWire:TokenPolicy</c>. Default: it is rejected.
    /// </summary>
    public TokenPolicy TokenPolicy { get; set; }

    /// <summary>
    /// Gets or sets the project's signing key. If it is set, it must sign requests for documents by POST, requests at the routing path, and
    /// <c>get_signature</c>; other requests of these kinds are rejected with 403. <see cref="RequireSignedGet"/> and
    /// <see cref="RequireSignedToolCalls"/> extend this to more requests. Configuration: <c>SignalWire:SigningKey</c> or
    /// <c>SIGNALWIRE_SIGNING_KEY</c>. Default: <see langword="null"/>; signatures are not checked.
    /// </summary>
    public string? SigningKey { get; set; }

    /// <summary>
    /// Gets or sets whether requests for documents by GET must be signed, too. The platform requests documents by POST, and a browser
    /// cannot sign. If <see langword="false"/>, anyone with the credentials gets a document by GET, with valid tokens. It requires
    /// <see cref="SigningKey"/>. Configuration: <c>SignalWire:RequireSignedGet</c>. Default: <see langword="false"/>, as in the vendor's
    /// SDKs.
    /// </summary>
    public bool RequireSignedGet { get; set; }

    /// <summary>
    /// Gets or sets whether tool calls and summaries must be signed, too. According to its documentation the platform does not sign them,
    /// so test this first. It requires <see cref="SigningKey"/>. Configuration: <c>SignalWire:RequireSignedToolCalls</c>. Default:
    /// <see langword="false"/>.
    /// </summary>
    public bool RequireSignedToolCalls { get; set; }

    /// <summary>
    /// Gets or sets the time limit of a tool. After this time its <see cref="CancellationToken"/> is canceled, and the model is told that
    /// the tool failed. A tool without a token parameter runs on. With <see cref="Timeout.InfiniteTimeSpan"/>, a tool is canceled only
    /// when the request is. Configuration: <c>SignalWire:ToolTimeout</c>, such as <c>00:00:20</c>. Default: 60 seconds.
    /// </summary>
    public TimeSpan ToolTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Gets or sets how long the server still accepts connections after the program receives SIGTERM. In this time a load balancer gets 503
    /// from <c>/ready</c>, and sends calls to another replica. The time is part of the host's shutdown timeout, which is 30 seconds by
    /// default. With zero, and always in the Development environment, the server stops immediately. Configuration:
    /// <c>SignalWire:DrainTime</c>, such as <c>00:00:10</c>. Default: 5 seconds.
    /// </summary>
    public TimeSpan DrainTime { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Gets or sets whether a secure tool runs for a request without a call id and without a token. It is allowed only in the Development
    /// environment; in any other environment the program does not start. The vendor's <c>swaig-test --url … --exec</c> sends such requests.
    /// Configuration: <c>SignalWire:RunToolsWithoutCall</c>. Default: <see langword="false"/>.
    /// </summary>
    public bool RunToolsWithoutCall { get; set; }

    /// <summary>
    /// Gets or sets whether activities of the source <c>SignalWire.Agents</c> include the arguments of tool calls, which contain what
    /// callers say. Configuration: <c>SignalWire:RecordArguments</c>. Default: <see langword="false"/>.
    /// </summary>
    public bool RecordArguments { get; set; }

    /// <summary>
    /// Gets or sets whether each document, tool call and summary is logged in one line at level Information: agent, tool, outcome,
    /// milliseconds and call id. Configuration: <c>SignalWire:LogCalls</c>. Default: <see langword="true"/> in the Development environment,
    /// otherwise <see langword="false"/>.
    /// </summary>
    public bool LogCalls { get; set; }

    /// <summary>
    /// Gets or sets the path below each agent's route at which the platform requests a document for a call that may belong to another
    /// agent. The SIP user name or an <see cref="IRouteCall"/> selects the agent. Configuration: <c>SignalWire:RoutingPath</c>. Default:
    /// <c>sip</c>.
    /// </summary>
    public string RoutingPath { get; set; } = "sip";

    /// <summary>
    /// Gets the SIP user names and the routes to which they lead, in addition to those of <see cref="SipUserAttribute"/>, which they
    /// override. Names are not case-sensitive. Configuration: <c>SignalWire:SipUsers:NAME</c>.
    /// </summary>
    public IDictionary<string, string> SipUsers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Gets or sets whether agents also have the SIP user names that the vendor's SDKs derive from their names and routes, such as
    /// <c>frontdesk</c> and <c>frntdsk</c> for <c>Front Desk</c>. Configuration: <c>SignalWire:AutomaticSipUsers</c>. Default:
    /// <see langword="false"/>.
    /// </summary>
    public bool AutomaticSipUsers { get; set; }

    /// <summary>Whether the password is generated.</summary>
    internal bool HasMadePassword { get; set; }

    /// <summary>Whether the token secret is generated.</summary>
    internal bool HasMadeSecret { get; set; }

    /// <summary>The sources of the values.</summary>
    internal OptionSources Sources { get; } = new();

    /// <summary>Faults in values that could not be read from configuration; reported together with all others.</summary>
    internal List<string> ReadingFaults { get; } = [];
}
