using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <content>How the agent hears the caller, and when it takes a turn to be over.</content>
public sealed partial class AIParamsAttribute
{
    /// <summary>
    /// The engine that recognizes speech, such as <see cref="AsrEngines.Nova3"/>. Default: <c>gcloud_speech_v2_async</c>.
    /// </summary>
    [OnWire("openai_asr_engine")]
    public string? OpenAIAsrEngine { get; set; }

    /// <summary>Whether numbers, dates and times in what was heard are written as such. Default: <see langword="false"/>.</summary>
    public bool AsrSmartFormat { get; set; }

    /// <summary>Whether several speakers on the line are told apart. Default: <see langword="false"/>.</summary>
    public bool AsrDiarize { get; set; }

    /// <summary>Whether only the first who speaks is answered. Default: <see langword="false"/>.</summary>
    public bool AsrSpeakerAffinity { get; set; }

    /// <summary>Whether the model is told who is speaking. Default: <see langword="false"/>.</summary>
    public bool LlmDiarizeAware { get; set; }

    /// <summary>
    /// Whether what was heard is cleaned up before the model reads it; has no effect unless <see cref="EnableTextNormalization"/> is
    /// off. Default: <see langword="false"/>.
    /// </summary>
    public bool AutoCorrect { get; set; }

    /// <summary>
    /// Which texts have numbers, dates and the like put into the other form. Default: <see cref="TextNormalization.Both"/>.
    /// </summary>
    public TextNormalization EnableTextNormalization { get; set; }

    /// <summary>How loud the caller must be to be heard, in dB, 0 to 100. Default: 52.</summary>
    [SwmlRange(0, 100, Unit = "dB")]
    public double EnergyLevel { get; set; }

    /// <summary>
    /// When sound counts as speech: a threshold of 0 to 100, and after a colon the length of a frame in ms, 16 to 40, such as
    /// <c>50:20</c>. Default: the platform decides.
    /// </summary>
    [SettingForm("^[0-9]{1,3}(:[0-9]{1,2})?$", "a threshold and a length of a frame, such as 50:20")]
    public string? VadConfig { get; set; }

    /// <summary>How long the agent waits before it begins, in ms, 0 to 300,000. Default: 0.</summary>
    [SwmlRange(0, 300_000, Unit = "ms")]
    public int InitialSleepMs { get; set; }

    /// <summary>How long the first word is waited for once speech is heard, in ms, 0 to 10,000. Default: 1,000.</summary>
    [SwmlRange(0, 10_000, Unit = "ms")]
    public int FirstWordTimeout { get; set; }

    /// <summary>How much silence ends what the caller says, in ms, 250 to 10,000. Default: 700.</summary>
    [SwmlRange(250, 10_000, Unit = "ms")]
    public int EndOfSpeechTimeout { get; set; }

    /// <summary>How long an event of the recognizer is waited for, in ms, 0 to 10,000. Default: 1,400.</summary>
    [SwmlRange(0, 10_000, Unit = "ms")]
    public int SpeechEventTimeout { get; set; }

    /// <summary>How long the caller may speak at once, in ms, 0 to 600,000. Default: 60,000.</summary>
    [SwmlRange(0, 600_000, Unit = "ms")]
    public int SpeechTimeout { get; set; }

    /// <summary>
    /// Whether the punctuation of what is heard can end a turn before the silence does. Default: <see langword="true"/>.
    /// </summary>
    public bool EnableTurnDetection { get; set; }

    /// <summary>How long a turn that seems to be over may still go on, in ms, 0 to 10,000. Default: 250.</summary>
    [SwmlRange(0, 10_000, Unit = "ms")]
    public int TurnDetectionTimeout { get; set; }

    /// <summary>
    /// Which waits within a turn are answered with a word: <c>spell</c>, <c>number</c>, <c>text</c>, <c>acoustic</c>, <c>veto</c>,
    /// parted by commas, each with <c>:ms</c> behind it where it has a delay of its own. Default: <c>spell,number</c>.
    /// </summary>
    public string? TurnFillerSources { get; set; }

    /// <summary>Of how many such waits one is answered, at least 1. Default: 1.</summary>
    [SwmlRange(1, double.PositiveInfinity)]
    public int TurnFillerEveryN { get; set; }

    /// <summary>How long such a wait lasts before it is answered, in ms, at least 0. Default: 0.</summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "ms")]
    public int TurnFillerMinMs { get; set; }

    /// <summary>After how much silence the agent asks for attention, in ms, 10,000 to 600,000, or 0 for never. Default: 5,000.</summary>
    [SwmlRange(10_000, 600_000, Unit = "ms", OrZero = true)]
    public int AttentionTimeout { get; set; }

    /// <summary>What the model is told when attention is asked for. Default: a sentence of the platform's.</summary>
    public string? AttentionTimeoutPrompt { get; set; }

    /// <summary>The same for a call that the platform makes, in ms, 10,000 to 600,000. Default: 120,000.</summary>
    [SwmlRange(10_000, 600_000, Unit = "ms")]
    public int OutboundAttentionTimeout { get; set; }

    /// <summary>After how much silence the agent leaves the call, in ms, 10,000 to 3,600,000. Default: 600,000.</summary>
    [SwmlRange(10_000, 3_600_000, Unit = "ms")]
    public int InactivityTimeout { get; set; }

    /// <summary>After how long the conversation ends whatever happens, such as <c>1h30m</c> or <c>45s</c>. Default: never.</summary>
    [SettingForm(SettingForms.Duration, "a time in hours, minutes and seconds, such as 1h30m")]
    public string? HardStopTime { get; set; }

    /// <summary>What the model is told when <see cref="HardStopTime"/> has come. Default: a sentence of the platform's.</summary>
    public string? HardStopPrompt { get; set; }

    /// <summary>Whether the caller speaks first. Default: <see langword="false"/>.</summary>
    public bool WaitForUser { get; set; }

    /// <summary>
    /// Whether the agent speaks only when its name is called; not beside <see cref="EnablePause"/>. Default: <see langword="false"/>.
    /// </summary>
    public bool SpeakWhenSpokenTo { get; set; }

    /// <summary>Whether the caller can make the agent pause, and wake it by its name. Default: <see langword="false"/>.</summary>
    public bool EnablePause { get; set; }

    /// <summary>Whether the agent begins in a pause. Default: <see langword="false"/>.</summary>
    public bool StartPaused { get; set; }

    /// <summary>A word before the name that wakes the agent, such as <c>hey</c>. Default: none.</summary>
    public string? WakePrefix { get; set; }

    /// <summary>The keys that end an input of digits, such as <c>#</c>. Default: none.</summary>
    public string? DigitTerminators { get; set; }

    /// <summary>How long the next digit is waited for, in ms, 0 to 30,000. Default: 3,000.</summary>
    [SwmlRange(0, 30_000, Unit = "ms")]
    public int DigitTimeout { get; set; }

    /// <summary>How often input is looked for, in ms, 1,000 to 10,000. Default: 2,000.</summary>
    [SwmlRange(1000, 10_000, Unit = "ms")]
    public int InputPollFreq { get; set; }
}
