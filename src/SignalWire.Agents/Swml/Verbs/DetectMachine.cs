using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Finds out whether a person, an answering machine or a fax machine has answered. The result is in the variable <c>detect_result</c>.
/// </summary>
public sealed record DetectMachine : Verb
{
    /// <summary>Whether it ends only when the greeting of an answering machine is over. Default: <see langword="false"/>.</summary>
    public SwmlValue<bool>? DetectMessageEnd { get; init; }

    /// <summary>
    /// What is listened for, such as <see cref="MachineDetector.Amd"/>; one string with commas on the wire. Default: both.
    /// </summary>
    [JsonConverter(typeof(CommaListConverter))]
    public SwmlList<string>? Detectors { get; init; }

    /// <summary>How much silence ends what is said, in seconds. Default: 1.</summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<double>? EndSilenceTimeout { get; init; }

    /// <summary>How long the first word is waited for, in seconds. Default: 4.5.</summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<double>? InitialTimeout { get; init; }

    /// <summary>
    /// How much silence shows that a machine is ready for a message, in seconds. Default: <see cref="EndSilenceTimeout"/>.
    /// </summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<double>? MachineReadyTimeout { get; init; }

    /// <summary>How long a voice speaks at a stretch if it is a machine, in seconds. Default: 1.25.</summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<double>? MachineVoiceThreshold { get; init; }

    /// <summary>How many words are said at a stretch if it is a machine. Default: 6.</summary>
    [SwmlRange(0, double.PositiveInfinity)]
    public SwmlValue<int>? MachineWordsThreshold { get; init; }

    /// <summary>The URL that the results are sent to. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    /// <summary>How long is listened at most, in seconds. Default: 30.</summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<double>? Timeout { get; init; }

    /// <summary>The tone of the fax machine. Default: <see cref="FaxTone.Ced"/>.</summary>
    public FaxTone? Tone { get; init; }

    /// <summary>
    /// Whether the next verb waits for the result; if not, <see cref="StatusUrl"/> is needed. Default: <see langword="true"/>.
    /// </summary>
    public SwmlValue<bool>? Wait { get; init; }

    internal override VerbKind Kind => VerbKind.DetectMachine;
}
