using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents the verb <c>detect_machine</c>, which detects whether a person, an answering machine or a fax machine has answered. The
/// result is in the variable <c>detect_result</c>.
/// </summary>
public sealed record DetectMachine : Verb
{
    /// <summary>
    /// Gets whether the detection ends only when the greeting of an answering machine is over. Default: <see langword="false"/>.
    /// Key: <c>detect_message_end</c>.
    /// </summary>
    public SwmlValue<bool>? DetectMessageEnd { get; init; }

    /// <summary>
    /// Gets what to detect: constants of <see cref="MachineDetector"/> or any other name. Default: both constants. Key: <c>detectors</c>,
    /// as one string with commas.
    /// </summary>
    [JsonConverter(typeof(CommaListConverter))]
    public SwmlList<string>? Detectors { get; init; }

    /// <summary>
    /// Gets the length of silence that ends an utterance, in seconds, at least 0. Default: 1. Key: <c>end_silence_timeout</c>.
    /// </summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<double>? EndSilenceTimeout { get; init; }

    /// <summary>Gets how long to wait for the first word, in seconds, at least 0. Default: 4.5. Key: <c>initial_timeout</c>.</summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<double>? InitialTimeout { get; init; }

    /// <summary>
    /// Gets the length of silence after which a machine is ready for a message, in seconds, at least 0.
    /// Default: <see cref="EndSilenceTimeout"/>. Key: <c>machine_ready_timeout</c>.
    /// </summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<double>? MachineReadyTimeout { get; init; }

    /// <summary>
    /// Gets the length of uninterrupted speech that shows a machine, in seconds, at least 0. Default: 1.25.
    /// Key: <c>machine_voice_threshold</c>.
    /// </summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<double>? MachineVoiceThreshold { get; init; }

    /// <summary>
    /// Gets the number of words in one utterance that shows a machine, at least 0. Default: 6. Key: <c>machine_words_threshold</c>.
    /// </summary>
    [SwmlRange(0, double.PositiveInfinity)]
    public SwmlValue<int>? MachineWordsThreshold { get; init; }

    /// <summary>Gets the URL to which the results are sent. Default: none. Key: <c>status_url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    /// <summary>Gets how long the detection can take, in seconds, at least 0. Default: 30. Key: <c>timeout</c>.</summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<double>? Timeout { get; init; }

    /// <summary>Gets the tone of the fax machine. Default: <see cref="FaxTone.Ced"/>. Key: <c>tone</c>.</summary>
    public FaxTone? Tone { get; init; }

    /// <summary>
    /// Gets whether the next verb waits for the result. If <see langword="false"/>, <see cref="StatusUrl"/> is required.
    /// Default: <see langword="true"/>. Key: <c>wait</c>.
    /// </summary>
    public SwmlValue<bool>? Wait { get; init; }

    internal override VerbKind Kind => VerbKind.DetectMachine;
}
