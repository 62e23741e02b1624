using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents the verb <c>connect</c>, which connects the call to another party:
/// <c>new Connect("sip:alice@example.com") { Timeout = 20 }</c>. <see cref="InSerial"/>, <see cref="InParallel"/> and
/// <see cref="InSerialParallel"/> call several parties until one answers.
/// </summary>
public sealed record Connect : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Connect"/> record with one target.</summary>
    /// <param name="to">
    /// The target: a number in E.164, a SIP address, <c>/context/resource</c>, <c>queue:name</c> or <c>stream:wss://…</c>. A queue requires
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
            throw new ArgumentException("'connect' must have exactly one of 'to', 'serial', 'parallel' and 'serial_parallel'");
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

    /// <summary>Gets the target; <see langword="null"/> if there are several. Key: <c>to</c>.</summary>
    public string? To { get; }

    /// <summary>
    /// Gets the targets that are called one after another until one answers; <see langword="null"/> if another property contains the
    /// target. Key: <c>serial</c>.
    /// </summary>
    public SwmlList<Connect>? Serial { get; }

    /// <summary>
    /// Gets the targets that are called at the same time until one answers; <see langword="null"/> if another property contains the target.
    /// Key: <c>parallel</c>.
    /// </summary>
    public SwmlList<Connect>? Parallel { get; }

    /// <summary>
    /// Gets the groups that are called one after another, with all targets of a group at the same time; <see langword="null"/> if another
    /// property contains the target. Key: <c>serial_parallel</c>.
    /// </summary>
    public SwmlList<SwmlList<Connect>>? SerialParallel { get; }

    /// <summary>
    /// Gets the caller ID that the other party sees: a number in E.164 or a SIP address. Default: that of the caller. Key: <c>from</c>.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.E164, SwmlSyntaxAttribute.SipUri, SwmlSyntaxAttribute.CallAddress)]
    public string? From { get; init; }

    /// <summary>
    /// Gets the headers of the INVITE, with names such as <c>X-Summary</c>. Only SIP addresses receive them. Default: none.
    /// Key: <c>headers</c>.
    /// </summary>
    public SwmlList<ConnectHeader>? Headers { get; init; }

    /// <summary>
    /// Gets the codecs to offer, the best one first: constants of <see cref="Codec"/> or any other name. They are not offered to telephone
    /// numbers. Default: those of the project. Key: <c>codecs</c>, as one string with commas.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Codecs)]
    [JsonConverter(typeof(CommaListConverter))]
    public SwmlList<string>? Codecs { get; init; }

    /// <summary>
    /// Gets whether WebRTC media are offered to a SIP address. Default: <see langword="false"/>. Key: <c>webrtc_media</c>.
    /// </summary>
    public SwmlValue<bool>? WebrtcMedia { get; init; }

    /// <summary>
    /// Gets the <c>Session-Expires</c> header of the INVITE (RFC 4028), in seconds, at least 1. Telephone numbers do not receive it.
    /// Default: that of the project. Key: <c>session_timeout</c>.
    /// </summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<int>? SessionTimeout { get; init; }

    /// <summary>
    /// Gets what the caller hears until the called party answers. Default: the ringback of the platform. Key: <c>ringback</c>.
    /// </summary>
    public Ringback? Ringback { get; init; }

    /// <summary>
    /// Gets the verbs to run when the call to the other party is over. Default: none; the document goes on. Key: <c>result</c>.
    /// </summary>
    public VerbResult? Result { get; init; }

    /// <summary>Gets how long to wait for an answer, in seconds. Default: 60. Key: <c>timeout</c>.</summary>
    public SwmlValue<int>? Timeout { get; init; }

    /// <summary>Gets how long the call can last, in seconds. Default: 14,400. Key: <c>max_duration</c>.</summary>
    public SwmlValue<int>? MaxDuration { get; init; }

    /// <summary>
    /// Gets whether the call is answered only when the other party answers. Default: <see langword="false"/>. Key: <c>answer_on_bridge</c>.
    /// </summary>
    public SwmlValue<bool>? AnswerOnBridge { get; init; }

    /// <summary>
    /// Gets what the answering party hears or is asked before the call is connected. Default: nothing. Key: <c>confirm</c>.
    /// </summary>
    public Confirm? Confirm { get; init; }

    /// <summary>Gets how long the confirmation can take, in seconds. Default: set by the platform. Key: <c>confirm_timeout</c>.</summary>
    public SwmlValue<int>? ConfirmTimeout { get; init; }

    /// <summary>Gets the user name for SIP authentication. Default: none. Key: <c>username</c>.</summary>
    public string? Username { get; init; }

    /// <summary>Gets the password for SIP authentication. Default: none. Key: <c>password</c>.</summary>
    public string? Password { get; init; }

    /// <summary>
    /// Gets whether the media are encrypted (SRTP). Only for SIP addresses. Default: <see cref="MediaEncryption.Optional"/>.
    /// Key: <c>encryption</c>.
    /// </summary>
    public MediaEncryption? Encryption { get; init; }

    /// <summary>
    /// Gets the URL to which the states of the call to the other party are sent. It can contain a user name and a password. Default: none.
    /// Key: <c>call_state_url</c>.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? CallStateUrl { get; init; }

    /// <summary>
    /// Gets what happens with the call after the parties have talked: the URL of a document, or a document as JSON. A queue requires it.
    /// Default: none; the document goes on. Key: <c>transfer_after_bridge</c>.
    /// </summary>
    public string? TransferAfterBridge { get; init; }

    /// <summary>
    /// Gets the states that are sent to <see cref="CallStateUrl"/>. Default: <see cref="CallStateEvent.Ended"/>.
    /// Key: <c>call_state_events</c>.
    /// </summary>
    public SwmlList<CallStateEvent>? CallStateEvents { get; init; }

    internal override VerbKind Kind => VerbKind.Connect;

    /// <summary>Returns a verb that calls targets one after another until one answers.</summary>
    /// <param name="devices">The targets, one in each item. The other properties of an item apply to it alone.</param>
    /// <returns>The verb. <c>with { … }</c> sets properties that apply to all targets.</returns>
    /// <exception cref="ArgumentException">An item has no <see cref="To"/>.</exception>
    public static Connect InSerial(params SwmlList<Connect> devices) => new(to: null, serial: devices);

    /// <summary>Returns a verb that calls targets at the same time until one answers.</summary>
    /// <param name="devices">The targets, one in each item. The other properties of an item apply to it alone.</param>
    /// <returns>The verb. <c>with { … }</c> sets properties that apply to all targets.</returns>
    /// <exception cref="ArgumentException">An item has no <see cref="To"/>.</exception>
    public static Connect InParallel(params SwmlList<Connect> devices) => new(to: null, parallel: devices);

    /// <summary>
    /// Returns a verb that calls groups one after another, with all targets of a group at the same time, until one answers.
    /// </summary>
    /// <param name="groups">The groups of targets, one in each item. The other properties of an item apply to it alone.</param>
    /// <returns>The verb. <c>with { … }</c> sets properties that apply to all targets.</returns>
    /// <exception cref="ArgumentException">An item has no <see cref="To"/>.</exception>
    public static Connect InSerialParallel(params SwmlList<SwmlList<Connect>> groups) => new(to: null, serialParallel: groups);

    private static SwmlList<Connect>? Single(SwmlList<Connect>? devices) => devices is null || devices.All(device => device.To is not null)
        ? devices
        : throw new ArgumentException("each destination in 'serial', 'parallel' or 'serial_parallel' must have a 'to'");
}
