namespace SignalWire.Agents.Swml;

/// <summary>Sends the audio of the call to an address while other verbs run, until <see cref="StopTap"/>.</summary>
public sealed record Tap : Verb
{
    /// <param name="uri">The address: <c>rtp://address:port</c>, <c>ws://…</c> or <c>wss://…</c>.</param>
    public Tap(string uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        Uri = uri;
    }

    /// <summary>The address: <c>rtp://address:port</c>, <c>ws://…</c> or <c>wss://…</c>.</summary>
    public string Uri { get; init; }

    /// <summary>A name of your own, by which it is ended. Default: the platform makes one.</summary>
    public string? ControlId { get; init; }

    /// <summary>Whom. Default: <see cref="CallAudio.Speak"/>.</summary>
    public CallAudio? Direction { get; init; }

    /// <summary>The codec. Default: <see cref="TapCodec.Pcmu"/>.</summary>
    public TapCodec? Codec { get; init; }

    /// <summary>How much audio a packet of RTP holds, in ms, at least 1. Default: 20.</summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "ms")]
    public SwmlValue<int>? RtpPtime { get; init; }

    /// <summary>The URL that is told what becomes of it. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    internal override VerbKind Kind => VerbKind.Tap;
}
