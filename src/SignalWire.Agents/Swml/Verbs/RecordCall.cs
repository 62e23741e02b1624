namespace SignalWire.Agents.Swml;

/// <summary>Records the call while other verbs run, until <see cref="StopRecordCall"/>.</summary>
public sealed record RecordCall : Verb
{
    /// <summary>A name of your own, by which it is ended. Default: the platform makes one.</summary>
    public string? ControlId { get; init; }

    /// <summary>Whether each side is on a channel of its own. Default: <see langword="false"/>.</summary>
    public SwmlValue<bool>? Stereo { get; init; }

    /// <summary>The kind of file. Default: <see cref="RecordFormat.Wav"/>.</summary>
    public RecordFormat? Format { get; init; }

    /// <summary>Whom. Default: <see cref="CallAudio.Both"/>.</summary>
    public CallAudio? Direction { get; init; }

    /// <summary>The keys that end the recording. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Dtmf)]
    public string? Terminators { get; init; }

    /// <summary>Whether a beep is heard before. Default: <see langword="false"/>.</summary>
    public SwmlValue<bool>? Beep { get; init; }

    /// <summary>How quiet a sound is still heard, 0 to 100; more hears more. Default: 44.</summary>
    [SwmlRange(0, 100)]
    public SwmlValue<double>? InputSensitivity { get; init; }

    /// <summary>How long the first word is waited for, in seconds. Default: 0.</summary>
    public SwmlValue<double>? InitialTimeout { get; init; }

    /// <summary>How much silence ends the recording, in seconds. Default: 0.</summary>
    public SwmlValue<double>? EndSilenceTimeout { get; init; }

    /// <summary>How long the recording may become, in seconds. Default: as long as it takes.</summary>
    public SwmlValue<double>? MaxLength { get; init; }

    /// <summary>The URL that is told what becomes of it. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    internal override VerbKind Kind => VerbKind.RecordCall;
}
