namespace SignalWire.Agents;

/// <summary>
/// How agents are served. Values come, the later ones winning, from the configuration section <c>SignalWire</c>, from the environment
/// variables of the vendor's SDKs, and from code.
/// </summary>
public sealed class VoiceAgentOptions
{
    /// <summary>
    /// The credentials of every endpoint but <c>/health</c> and <c>/ready</c>. Configuration: <c>SignalWire:BasicAuth:User</c> and
    /// <c>:Password</c>, or <c>SWML_BASIC_AUTH_USER</c> and <c>SWML_BASIC_AUTH_PASSWORD</c>. Default: user <c>signalwire</c> and a
    /// password made anew for each process.
    /// </summary>
    public BasicAuthCredentials? BasicAuth { get; set; }

    /// <summary>
    /// Where the platform reaches this server, if a proxy or tunnel stands in between; may end in a path. Configuration:
    /// <c>SignalWire:PublicUrl</c> or <c>SWML_PROXY_URL_BASE</c>. Default: the scheme and host of the request.
    /// </summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>
    /// The secrets that sign the tokens of tool URLs, at least 32 bytes each in UTF-8: the first signs, all verify. The same on every
    /// replica. Configuration: <c>SignalWire:TokenSecrets:0</c> and on, or <c>SIGNALWIRE_SWAIG_SECRET</c> for one. Default: one made
    /// anew for each process.
    /// </summary>
    public IReadOnlyList<string> TokenSecrets { get; set; } = [];
}
