namespace SignalWire.Agents.Swml;

/// <summary>
/// Hands a SIP call over by REFER (RFC 3515). The outcome is in the variables <c>sip_refer_result</c> and <c>sip_refer_response_code</c>.
/// </summary>
public sealed record SipRefer : Verb
{
    /// <param name="toUri">The SIP address that the other side is to call.</param>
    public SipRefer([SwmlSyntax(SwmlSyntaxAttribute.SipUri)] string toUri)
    {
        ArgumentNullException.ThrowIfNull(toUri);
        ToUri = toUri;
    }

    /// <summary>The SIP address that the other side is to call.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.SipUri)]
    public string ToUri { get; init; }

    /// <summary>The URL that is told what becomes of it. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    /// <summary>The user name of SIP authentication. Default: none.</summary>
    public string? Username { get; init; }

    /// <summary>The password of SIP authentication. Default: none.</summary>
    public string? Password { get; init; }

    internal override VerbKind Kind => VerbKind.SipRefer;
}
