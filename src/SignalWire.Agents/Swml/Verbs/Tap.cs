namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents the verb <c>tap</c>, which sends the audio of the call to an address while other verbs run, until <see cref="StopTap"/>.
/// </summary>
public sealed record Tap : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Tap"/> record with an address.</summary>
    /// <param name="uri">The address: <c>rtp://address:port</c>, <c>ws://…</c> or <c>wss://…</c>.</param>
    public Tap(string uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        Uri = uri;
    }

    /// <summary>Gets the address: <c>rtp://address:port</c>, <c>ws://…</c> or <c>wss://…</c>. Key: <c>uri</c>.</summary>
    public string Uri { get; init; }

    /// <summary>Gets an id of your own for <see cref="StopTap"/>. Default: set by the platform. Key: <c>control_id</c>.</summary>
    public string? ControlId { get; init; }

    /// <summary>Gets the audio to send. Default: <see cref="CallAudio.Speak"/>. Key: <c>direction</c>.</summary>
    public CallAudio? Direction { get; init; }

    /// <summary>Gets the codec. Default: <see cref="TapCodec.Pcmu"/>. Key: <c>codec</c>.</summary>
    public TapCodec? Codec { get; init; }

    /// <summary>Gets how much audio an RTP packet contains, in milliseconds, at least 1. Default: 20. Key: <c>rtp_ptime</c>.</summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "ms")]
    public SwmlValue<int>? RtpPtime { get; init; }

    /// <summary>Gets the URL to which status events are sent. Default: none. Key: <c>status_url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    internal override VerbKind Kind => VerbKind.Tap;
}
