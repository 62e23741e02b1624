using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Connects the call to another: <c>new Connect("sip:alice@example.com") { Timeout = 20 }</c>, or to one of several, as with
/// <see cref="InSerial"/>.
/// </summary>
public sealed record Connect : Verb
{
    /// <param name="to">
    /// Where to: a number in E.164, a SIP address, <c>/context/resource</c>, <c>queue:name</c> or <c>stream:wss://…</c>. A queue needs
    /// <see cref="TransferAfterBridge"/>.
    /// </param>
    public Connect([SwmlSyntax(SwmlSyntaxAttribute.E164, SwmlSyntaxAttribute.SipUri, SwmlSyntaxAttribute.CallAddress)] string to)
        : this(to, serial: null)
    {
    }

    [JsonConstructor]
    internal Connect(
        string? to = null,
        SwmlList<Connect>? serial = null,
        SwmlList<Connect>? parallel = null,
        SwmlList<SwmlList<Connect>>? serialParallel = null)
    {
        if (new object?[] { to, serial, parallel, serialParallel }.Count(target => target is not null) != 1)
        {
            throw new ArgumentException("'connect' has one of 'to', 'serial', 'parallel' and 'serial_parallel'");
        }

        To = to;
        Serial = Single(serial);
        Parallel = Single(parallel);
        SerialParallel = serialParallel;
        foreach (var group in serialParallel ?? [])
        {
            Single(group);
        }
    }

    /// <summary>Where to; <see langword="null"/> where there are several.</summary>
    public string? To { get; }

    /// <summary>Where to, one after another until one answers; <see langword="null"/> where it is otherwise.</summary>
    public SwmlList<Connect>? Serial { get; }

    /// <summary>Where to, all at once until one answers; <see langword="null"/> where it is otherwise.</summary>
    public SwmlList<Connect>? Parallel { get; }

    /// <summary>Where to, one group after another and all of a group at once; <see langword="null"/> where it is otherwise.</summary>
    public SwmlList<SwmlList<Connect>>? SerialParallel { get; }

    /// <summary>Who calls, as the other side sees it: a number in E.164 or a SIP address. Default: whoever called.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.E164, SwmlSyntaxAttribute.SipUri, SwmlSyntaxAttribute.CallAddress)]
    public string? From { get; init; }

    /// <summary>Headers of the INVITE, named <c>X-…</c>; SIP addresses alone get them. Default: none.</summary>
    public SwmlList<ConnectHeader>? Headers { get; init; }

    /// <summary>
    /// The codecs that are offered, such as <see cref="Codec.Opus"/>, the best one first; one string with commas on the wire. Telephone
    /// numbers are not offered them. Default: those of the project.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Codecs)]
    [JsonConverter(typeof(CommaListConverter))]
    public SwmlList<string>? Codecs { get; init; }

    /// <summary>Whether a SIP address is offered WebRTC media. Default: <see langword="false"/>.</summary>
    public SwmlValue<bool>? WebrtcMedia { get; init; }

    /// <summary>
    /// The <c>Session-Expires</c> of the INVITE (RFC 4028), in seconds, at least 1; telephone numbers do without. Default: that of the
    /// project.
    /// </summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<int>? SessionTimeout { get; init; }

    /// <summary>What the caller hears until someone answers. Default: the platform's own.</summary>
    public Ringback? Ringback { get; init; }

    /// <summary>What is done when the other call is over. Default: the document goes on.</summary>
    public VerbResult? Result { get; init; }

    /// <summary>How long an answer is waited for, in seconds. Default: 60.</summary>
    public SwmlValue<int>? Timeout { get; init; }

    /// <summary>How long the two may talk, in seconds. Default: 14,400.</summary>
    public SwmlValue<int>? MaxDuration { get; init; }

    /// <summary>Whether the caller is answered only when the other side answers. Default: <see langword="false"/>.</summary>
    public SwmlValue<bool>? AnswerOnBridge { get; init; }

    /// <summary>What whoever answers hears or is asked before the two are connected. Default: nothing.</summary>
    public Confirm? Confirm { get; init; }

    /// <summary>How long that may take, in seconds. Default: the platform decides.</summary>
    public SwmlValue<int>? ConfirmTimeout { get; init; }

    /// <summary>The user name of SIP authentication. Default: none.</summary>
    public string? Username { get; init; }

    /// <summary>The password of SIP authentication. Default: none.</summary>
    public string? Password { get; init; }

    /// <summary>Whether the media are encrypted (SRTP); SIP addresses alone. Default: <see cref="MediaEncryption.Optional"/>.</summary>
    public MediaEncryption? Encryption { get; init; }

    /// <summary>The URL that is told of the other call's states; a user name and a password may stand in it. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? CallStateUrl { get; init; }

    /// <summary>
    /// What is done with the call when the two have talked: the URL of a document, or the document itself as JSON. A queue needs it.
    /// Default: the document goes on.
    /// </summary>
    public string? TransferAfterBridge { get; init; }

    /// <summary>The states that are told. Default: <see cref="CallStateEvent.Ended"/>.</summary>
    public SwmlList<CallStateEvent>? CallStateEvents { get; init; }

    internal override VerbKind Kind => VerbKind.Connect;

    /// <summary>Calls one after another until one answers.</summary>
    /// <param name="devices">Whom, each with one address; what is set of each holds for it alone.</param>
    /// <returns>The verb; <c>with { … }</c> sets what holds for all.</returns>
    public static Connect InSerial(params SwmlList<Connect> devices) => new(to: null, serial: devices);

    /// <summary>Calls all at once until one answers.</summary>
    /// <param name="devices">Whom, each with one address; what is set of each holds for it alone.</param>
    /// <returns>The verb; <c>with { … }</c> sets what holds for all.</returns>
    public static Connect InParallel(params SwmlList<Connect> devices) => new(to: null, parallel: devices);

    /// <summary>Calls one group after another, and all of a group at once, until one answers.</summary>
    /// <param name="groups">Whom, each with one address; what is set of each holds for it alone.</param>
    /// <returns>The verb; <c>with { … }</c> sets what holds for all.</returns>
    public static Connect InSerialParallel(params SwmlList<SwmlList<Connect>> groups) => new(to: null, serialParallel: groups);

    private static SwmlList<Connect>? Single(SwmlList<Connect>? devices) => devices is null || devices.All(device => device.To is not null)
        ? devices
        : throw new ArgumentException("what 'connect' calls in turn or at once has a 'to' each");
}
