using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <content>What the caller hears and sees, and how the agent is interrupted.</content>
public sealed partial class AIParamsAttribute
{
    /// <summary>How loud the agent speaks, -50 to 50. Default: 0.</summary>
    [SwmlRange(-50, 50)]
    public int AIVolume { get; set; }

    /// <summary>How much emotion the voice may show, 1 to 30. Default: 30.</summary>
    [SwmlRange(1, 30)]
    public int MaxEmotion { get; set; }

    /// <summary>How many quick stops of speech there are, 0 to 10. Default: 3.</summary>
    [SwmlRange(0, 10)]
    public int SpeechGenQuickStops { get; set; }

    /// <summary>How phone numbers are spoken. Default: <see cref="PhoneNumberFormat.International"/>.</summary>
    public PhoneNumberFormat TtsNumberFormat { get; set; }

    /// <summary>What the agent says when the call begins, word for word. Default: the model greets.</summary>
    public string? StaticGreeting { get; set; }

    /// <summary>Whether the static greeting cannot be interrupted. Default: <see langword="false"/>.</summary>
    public bool StaticGreetingNoBarge { get; set; }

    /// <summary>When the caller can interrupt the agent. Default: <see cref="BargeMode.CompleteAndPartial"/>.</summary>
    public BargeMode EnableBarge { get; set; }

    /// <summary>The words, or a regular expression, that interrupt the agent. Default: any.</summary>
    public string? BargeMatchString { get; set; }

    /// <summary>How many words it takes to interrupt the agent, 1 to 99. Default: the platform decides.</summary>
    [SwmlRange(1, 99, Unit = "words")]
    public int BargeMinWords { get; set; }

    /// <summary>Whether functions run while the agent is interrupted. Default: <see langword="true"/>.</summary>
    public bool BargeFunctions { get; set; }

    /// <summary>
    /// Whether the agent waits while the caller speaks over it, and forgets what it was saying. Default: <see langword="true"/>.
    /// </summary>
    public bool TransparentBarge { get; set; }

    /// <summary>How long the agent waits so, in ms, 0 to 60,000. Default: 3,000.</summary>
    [SwmlRange(0, 60_000, Unit = "ms")]
    public int TransparentBargeMaxTime { get; set; }

    /// <summary>Whether the agent says that it was interrupted, and asks back. Default: <see langword="false"/>.</summary>
    public bool AcknowledgeInterruptions { get; set; }

    /// <summary>What the model is told when it is interrupted. Default: nothing.</summary>
    public string? InterruptPrompt { get; set; }

    /// <summary>Whether any sound longer than a second interrupts the agent. Default: <see langword="false"/>.</summary>
    public bool InterruptOnNoise { get; set; }

    /// <summary>An audio file that plays in the background: its whole URL. Default: none.</summary>
    [SettingForm(SettingForms.Url, "a whole URL, such as https://cdn.example.com/file.mp3")]
    public string? BackgroundFile { get; set; }

    /// <summary>How often the background file plays, at least 0. Default: without end.</summary>
    [SwmlRange(0, double.PositiveInfinity)]
    public int BackgroundFileLoops { get; set; }

    /// <summary>How loud the background file is, -50 to 50. Default: 0.</summary>
    [SwmlRange(-50, 50)]
    public int BackgroundFileVolume { get; set; }

    /// <summary>
    /// What plays while the caller is on hold: the URL of an audio file, or a <c>tone_stream:</c>. Default: the platform's music.
    /// </summary>
    [SettingForm(SettingForms.Url, "a whole URL, such as https://cdn.example.com/file.mp3")]
    public string? HoldMusic { get; set; }

    /// <summary>Whether the hold music plays while functions run. Default: <see langword="false"/>.</summary>
    public bool HoldOnProcess { get; set; }

    /// <summary>The video that a caller with a screen sees while nobody speaks: its whole URL. Default: none.</summary>
    [SettingForm(SettingForms.Url, "a whole URL, such as https://cdn.example.com/file.mp3")]
    public string? VideoIdleFile { get; set; }

    /// <summary>The video while the caller speaks: its whole URL. Default: none.</summary>
    [SettingForm(SettingForms.Url, "a whole URL, such as https://cdn.example.com/file.mp3")]
    public string? VideoListeningFile { get; set; }

    /// <summary>The video while the agent speaks: its whole URL. Default: none.</summary>
    [SettingForm(SettingForms.Url, "a whole URL, such as https://cdn.example.com/file.mp3")]
    public string? VideoTalkingFile { get; set; }

    /// <summary>
    /// How even voices of ElevenLabs are, 0 to 1; the platform prefers <see cref="LanguageAttribute.Stability"/>. Default: 0.5.
    /// </summary>
    [SwmlRange(0, 1)]
    public double ElevenLabsStability { get; set; }

    /// <summary>
    /// How near voices of ElevenLabs keep to the original, 0 to 1; the platform prefers <see cref="LanguageAttribute.Similarity"/>.
    /// Default: 0.75.
    /// </summary>
    [SwmlRange(0, 1)]
    public double ElevenLabsSimilarity { get; set; }
}
