namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents the verb <c>record</c>, which records the call, and goes on when the recording is over. <see cref="RecordCall"/> records
/// while other verbs run.
/// </summary>
public sealed record Record : Verb
{
    /// <summary>Gets whether each side is recorded on its own channel. Default: <see langword="false"/>. Key: <c>stereo</c>.</summary>
    public SwmlValue<bool>? Stereo { get; init; }

    /// <summary>Gets the file format of the recording. Default: <see cref="RecordFormat.Wav"/>. Key: <c>format</c>.</summary>
    public RecordFormat? Format { get; init; }

    /// <summary>Gets the audio to record. Default: <see cref="RecordDirection.Speak"/>. Key: <c>direction</c>.</summary>
    public RecordDirection? Direction { get; init; }

    /// <summary>Gets the keys that end the recording. Default: <c>#</c>. Key: <c>terminators</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Dtmf)]
    public string? Terminators { get; init; }

    /// <summary>Gets whether a beep is played before the recording. Default: <see langword="false"/>. Key: <c>beep</c>.</summary>
    public SwmlValue<bool>? Beep { get; init; }

    /// <summary>
    /// Gets how sensitive the recording is to quiet sounds, 0 to 100. A higher value detects quieter sounds. Default: 44.
    /// Key: <c>input_sensitivity</c>.
    /// </summary>
    [SwmlRange(0, 100)]
    public SwmlValue<double>? InputSensitivity { get; init; }

    /// <summary>Gets how long to wait for the first word, in seconds. Default: 4. Key: <c>initial_timeout</c>.</summary>
    public SwmlValue<double>? InitialTimeout { get; init; }

    /// <summary>Gets the length of silence that ends the recording, in seconds. Default: 5. Key: <c>end_silence_timeout</c>.</summary>
    public SwmlValue<double>? EndSilenceTimeout { get; init; }

    /// <summary>Gets how long the recording can become, in seconds. Default: no limit. Key: <c>max_length</c>.</summary>
    public SwmlValue<double>? MaxLength { get; init; }

    /// <summary>Gets the URL to which status events are sent. Default: none. Key: <c>status_url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    internal override VerbKind Kind => VerbKind.Record;
}
