using SignalWire.Agents.Hosting;

namespace SignalWire.Agents;

/// <summary>
/// How agents are served. Values come, the later ones winning, from the configuration section <c>SignalWire</c>, from the environment
/// variables of the vendor's SDKs, and from code.
/// </summary>
public sealed class VoiceAgentOptions
{
    /// <summary>
    /// The credentials of every endpoint but <c>/health</c> and <c>/ready</c>. Configuration: <c>SignalWire:BasicAuth:User</c> and
    /// <c>:Password</c>, or <c>SWML_BASIC_AUTH_USER</c> and <c>SWML_BASIC_AUTH_PASSWORD</c>. Default: user <c>signalwire</c> and, in the
    /// Development environment, a password generated for each process; elsewhere the program does not start without one.
    /// </summary>
    public BasicAuthCredentials? BasicAuth { get; set; }

    /// <summary>
    /// Where the platform reaches this server, if a proxy or tunnel stands in between; may end in a path. Configuration:
    /// <c>SignalWire:PublicUrl</c> or <c>SWML_PROXY_URL_BASE</c>. Default: with <c>SWML_SSL_ENABLED</c> the host of <c>SWML_DOMAIN</c> and
    /// the port of <c>PORT</c>, else the scheme and host of the request.
    /// </summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>
    /// The secrets that sign the tokens of tool URLs, at least 32 bytes each in UTF-8: the first signs, all verify. The same on every
    /// replica. Configuration: <c>SignalWire:TokenSecrets:0</c> and on, or <c>SIGNALWIRE_SWAIG_SECRET</c> for one. Default: in the
    /// Development environment, one generated for each process; elsewhere the program does not start without one.
    /// </summary>
    public IReadOnlyList<string> TokenSecrets { get; set; } = [];

    /// <summary>
    /// Gets or sets whether a missing password or token secret is generated for each process outside the Development environment, too.
    /// Running calls then fail after a restart, and replicas reject each other's calls. Configuration:
    /// <c>SignalWire:AllowGeneratedSecrets</c>. Default: <see langword="false"/>.
    /// </summary>
    public bool AllowGeneratedSecrets { get; set; }

    /// <summary>
    /// What becomes of a request for a secure tool, or of a summary, without a token. Configuration: <c>SignalWire:TokenPolicy</c>.
    /// Default: it is refused.
    /// </summary>
    public TokenPolicy TokenPolicy { get; set; }

    /// <summary>
    /// The project's signing key. If it is set, requests for documents by POST, requests at the routing path and <c>get_signature</c> must
    /// be signed with it; others are answered with 403. <see cref="RequireSignedGet"/> and <see cref="RequireSignedToolCalls"/> extend that
    /// to more requests. Configuration: <c>SignalWire:SigningKey</c> or <c>SIGNALWIRE_SIGNING_KEY</c>. Default: none; signatures are not
    /// checked.
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
    /// Whether tool calls and summaries must be signed, too. The platform's documentation says that it does not sign them, so try it first.
    /// Configuration: <c>SignalWire:RequireSignedToolCalls</c>. Default: no.
    /// </summary>
    public bool RequireSignedToolCalls { get; set; }

    /// <summary>
    /// How long a tool may take before its <see cref="CancellationToken"/> is cancelled and the model is told that it failed; one that does
    /// not take the token runs on. <see cref="Timeout.InfiniteTimeSpan"/> for as long as somebody waits. Configuration:
    /// <c>SignalWire:ToolTimeout</c>, such as <c>00:00:20</c>. Default: 60 seconds.
    /// </summary>
    public TimeSpan ToolTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Gets or sets how long the server still accepts connections after the program receives SIGTERM. In this time a load balancer sees
    /// that <c>/ready</c> answers 503, and sends calls to another replica. It is part of the host's shutdown timeout, which is 30 seconds
    /// by default. With zero, and always in the Development environment, the server stops at once. Configuration:
    /// <c>SignalWire:DrainTime</c>, such as <c>00:00:10</c>. Default: 5 seconds.
    /// </summary>
    public TimeSpan DrainTime { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Gets or sets whether a secure tool runs for a request without a call id and without a token, only in the Development environment.
    /// The vendor's <c>swaig-test --url … --exec</c> sends such a request. In any other environment the program then does not start.
    /// Configuration: <c>SignalWire:RunToolsWithoutCall</c>. Default: <see langword="false"/>.
    /// </summary>
    public bool RunToolsWithoutCall { get; set; }

    /// <summary>
    /// Whether activities of the source <c>SignalWire.Agents</c> hold the arguments of tool calls, which are what callers say.
    /// Configuration: <c>SignalWire:RecordArguments</c>. Default: no.
    /// </summary>
    public bool RecordArguments { get; set; }

    /// <summary>
    /// Gets or sets whether the log has one line, at Information, for each document, tool call and summary: agent, tool, outcome,
    /// milliseconds and call id. Configuration: <c>SignalWire:LogCalls</c>. Default: <see langword="true"/> in the Development environment,
    /// else <see langword="false"/>.
    /// </summary>
    public bool LogCalls { get; set; }

    /// <summary>
    /// Below each agent's route, where the platform asks for a document when a call may belong to another agent: by SIP user name, or as
    /// an <see cref="IRouteCall"/> says. Configuration: <c>SignalWire:RoutingPath</c>. Default: <c>sip</c>.
    /// </summary>
    public string RoutingPath { get; set; } = "sip";

    /// <summary>
    /// SIP user names and the routes that answer for them, besides those that agents have by <see cref="SipUserAttribute"/>; they win over
    /// these. Capitals and small letters are the same. Configuration: <c>SignalWire:SipUsers:NAME</c>.
    /// </summary>
    public IDictionary<string, string> SipUsers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether agents also have the SIP user names that the vendor's SDKs make of their names and routes: <c>Front Desk</c> is
    /// <c>frontdesk</c> and <c>frntdsk</c>. Configuration: <c>SignalWire:AutomaticSipUsers</c>. Default: no.
    /// </summary>
    public bool AutomaticSipUsers { get; set; }

    /// <summary>Whether nobody set a password.</summary>
    internal bool HasMadePassword { get; set; }

    /// <summary>Whether nobody set a secret for tokens.</summary>
    internal bool HasMadeSecret { get; set; }

    /// <summary>Where the values were read.</summary>
    internal OptionSources Sources { get; } = new();

    /// <summary>What could not be read from configuration; told with all other faults.</summary>
    internal List<string> ReadingFaults { get; } = [];
}
