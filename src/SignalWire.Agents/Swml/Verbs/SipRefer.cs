namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents the verb <c>sip_refer</c>, which transfers a SIP call with REFER (RFC 3515). The outcome is in the variables
/// <c>sip_refer_result</c> and <c>sip_refer_response_code</c>.
/// </summary>
public sealed record SipRefer : Verb
{
    /// <summary>Initializes a new instance of the <see cref="SipRefer"/> record with a target.</summary>
    /// <param name="toUri">The SIP address that the other party should call.</param>
    public SipRefer([SwmlSyntax(SwmlSyntaxAttribute.SipUri)] string toUri)
    {
        ArgumentNullException.ThrowIfNull(toUri);
        ToUri = toUri;
    }

    /// <summary>Gets the SIP address that the other party should call. Key: <c>to_uri</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.SipUri)]
    public string ToUri { get; init; }

    /// <summary>Gets the URL to which status events are sent. Default: none. Key: <c>status_url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    /// <summary>Gets the user name for SIP authentication. Default: none. Key: <c>username</c>.</summary>
    public string? Username { get; init; }

    /// <summary>Gets the password for SIP authentication. Default: none. Key: <c>password</c>.</summary>
    public string? Password { get; init; }

    internal override VerbKind Kind => VerbKind.SipRefer;
}
