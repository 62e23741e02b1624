using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <content>How the agent hears the caller, when a turn ends, and when the conversation ends.</content>
public sealed partial class AIParamsAttribute
{
    /// <summary>
    /// Gets or sets the engine that recognizes speech: a constant of <see cref="AsrEngines"/> or any other name.
    /// Default: <c>gcloud_speech_v2_async</c>. Key: <c>openai_asr_engine</c>.
    /// </summary>
    [OnWire("openai_asr_engine")]
    public string? OpenAIAsrEngine { get; set; }

    /// <summary>
    /// Gets or sets whether the recognizer writes numbers, dates and times as such. Default: <see langword="false"/>.
    /// Key: <c>asr_smart_format</c>.
    /// </summary>
    public bool AsrSmartFormat { get; set; }

    /// <summary>
    /// Gets or sets whether the recognizer distinguishes several speakers on the line. Default: <see langword="false"/>.
    /// Key: <c>asr_diarize</c>.
    /// </summary>
    public bool AsrDiarize { get; set; }

    /// <summary>
    /// Gets or sets whether the agent answers only the first speaker. Default: <see langword="false"/>. Key: <c>asr_speaker_affinity</c>.
    /// </summary>
    public bool AsrSpeakerAffinity { get; set; }

    /// <summary>
    /// Gets or sets whether the model learns who is speaking. Default: <see langword="false"/>. Key: <c>llm_diarize_aware</c>.
    /// </summary>
    public bool LlmDiarizeAware { get; set; }

    /// <summary>
    /// Gets or sets whether the text that was recognized is corrected before the model reads it. It has an effect only if
    /// <see cref="EnableTextNormalization"/> is <see cref="TextNormalization.Off"/>. Default: <see langword="false"/>.
    /// Key: <c>auto_correct</c>.
    /// </summary>
    public bool AutoCorrect { get; set; }

    /// <summary>
    /// Gets or sets in which texts numbers, dates and the like are converted. Default: <see cref="TextNormalization.Both"/>.
    /// Key: <c>enable_text_normalization</c>.
    /// </summary>
    public TextNormalization EnableTextNormalization { get; set; }

    /// <summary>Gets or sets how loud the caller must be to be heard, in dB, 0 to 100. Default: 52. Key: <c>energy_level</c>.</summary>
    [SwmlRange(0, 100, Unit = "dB")]
    public double EnergyLevel { get; set; }

    /// <summary>
    /// Gets or sets when sound counts as speech: a threshold of 0 to 100, optionally followed by a colon and the length of a frame in
    /// milliseconds, 16 to 40, such as <c>50:20</c>. Default: set by the platform. Key: <c>vad_config</c>.
    /// </summary>
    [SettingForm("^[0-9]{1,3}(:[0-9]{1,2})?$", "a threshold and the length of a frame, such as 50:20")]
    public string? VadConfig { get; set; }

    /// <summary>
    /// Gets or sets how long the agent waits before it begins, in milliseconds, 0 to 300,000. Default: 0. Key: <c>initial_sleep_ms</c>.
    /// </summary>
    [SwmlRange(0, 300_000, Unit = "ms")]
    public int InitialSleepMs { get; set; }

    /// <summary>
    /// Gets or sets how long to wait for the first word after speech begins, in milliseconds, 0 to 10,000. Default: 1,000.
    /// Key: <c>first_word_timeout</c>.
    /// </summary>
    [SwmlRange(0, 10_000, Unit = "ms")]
    public int FirstWordTimeout { get; set; }

    /// <summary>
    /// Gets or sets the length of silence that ends the caller's turn, in milliseconds, 250 to 10,000. Default: 700.
    /// Key: <c>end_of_speech_timeout</c>.
    /// </summary>
    [SwmlRange(250, 10_000, Unit = "ms")]
    public int EndOfSpeechTimeout { get; set; }

    /// <summary>
    /// Gets or sets how long to wait for an event of the recognizer, in milliseconds, 0 to 10,000. Default: 1,400.
    /// Key: <c>speech_event_timeout</c>.
    /// </summary>
    [SwmlRange(0, 10_000, Unit = "ms")]
    public int SpeechEventTimeout { get; set; }

    /// <summary>
    /// Gets or sets how long the caller can speak in one turn, in milliseconds, 0 to 600,000. Default: 60,000. Key: <c>speech_timeout</c>.
    /// </summary>
    [SwmlRange(0, 600_000, Unit = "ms")]
    public int SpeechTimeout { get; set; }

    /// <summary>
    /// Gets or sets whether punctuation in the recognized text can end a turn before a silence does. Default: <see langword="true"/>.
    /// Key: <c>enable_turn_detection</c>.
    /// </summary>
    public bool EnableTurnDetection { get; set; }

    /// <summary>
    /// Gets or sets how long a turn that seems complete can go on, in milliseconds, 0 to 10,000. Default: 250.
    /// Key: <c>turn_detection_timeout</c>.
    /// </summary>
    [SwmlRange(0, 10_000, Unit = "ms")]
    public int TurnDetectionTimeout { get; set; }

    /// <summary>
    /// Gets or sets which waits within a turn get a short answer: <c>spell</c>, <c>number</c>, <c>text</c>, <c>acoustic</c> and
    /// <c>veto</c>, separated by commas, each optionally followed by its delay as <c>:ms</c>. Default: <c>spell,number</c>.
    /// Key: <c>turn_filler_sources</c>.
    /// </summary>
    public string? TurnFillerSources { get; set; }

    /// <summary>
    /// Gets or sets the interval at which waits within a turn get an answer, at least 1: with 2, every second wait. Default: 1.
    /// Key: <c>turn_filler_every_n</c>.
    /// </summary>
    [SwmlRange(1, double.PositiveInfinity)]
    public int TurnFillerEveryN { get; set; }

    /// <summary>
    /// Gets or sets how long a wait within a turn lasts before it gets an answer, in milliseconds, at least 0. Default: 0.
    /// Key: <c>turn_filler_min_ms</c>.
    /// </summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "ms")]
    public int TurnFillerMinMs { get; set; }

    /// <summary>
    /// Gets or sets the length of silence after which the agent asks for the caller's attention, in milliseconds, 10,000 to 600,000, or 0
    /// to never ask. Default: 5,000, which is less than the smallest value that can be set. Key: <c>attention_timeout</c>.
    /// </summary>
    [SwmlRange(10_000, 600_000, Unit = "ms", OrZero = true)]
    public int AttentionTimeout { get; set; }

    /// <summary>
    /// Gets or sets the prompt for the model when <see cref="AttentionTimeout"/> has passed. Default: a sentence of the platform.
    /// Key: <c>attention_timeout_prompt</c>.
    /// </summary>
    public string? AttentionTimeoutPrompt { get; set; }

    /// <summary>
    /// Gets or sets how long the called person can take to respond to the agent when the platform makes the call, in milliseconds, 10,000
    /// to 600,000. Default: 120,000. Key: <c>outbound_attention_timeout</c>.
    /// </summary>
    [SwmlRange(10_000, 600_000, Unit = "ms")]
    public int OutboundAttentionTimeout { get; set; }

    /// <summary>
    /// Gets or sets the length of silence after which the agent leaves the call, in milliseconds, 10,000 to 3,600,000. Default: 600,000.
    /// Key: <c>inactivity_timeout</c>.
    /// </summary>
    [SwmlRange(10_000, 3_600_000, Unit = "ms")]
    public int InactivityTimeout { get; set; }

    /// <summary>
    /// Gets or sets the time after which the conversation ends in any case, in hours, minutes and seconds, such as <c>1h30m</c> or
    /// <c>45s</c>. Default: never. Key: <c>hard_stop_time</c>.
    /// </summary>
    [SettingForm(SettingForms.Duration, "a time in hours, minutes and seconds, such as 1h30m")]
    public string? HardStopTime { get; set; }

    /// <summary>
    /// Gets or sets the prompt for the model when <see cref="HardStopTime"/> has passed. Default: a sentence of the platform.
    /// Key: <c>hard_stop_prompt</c>.
    /// </summary>
    public string? HardStopPrompt { get; set; }

    /// <summary>Gets or sets whether the caller speaks first. Default: <see langword="false"/>. Key: <c>wait_for_user</c>.</summary>
    public bool WaitForUser { get; set; }

    /// <summary>
    /// Gets or sets whether the agent speaks only when it hears its name. It cannot be set together with <see cref="EnablePause"/>.
    /// Default: <see langword="false"/>. Key: <c>speak_when_spoken_to</c>.
    /// </summary>
    public bool SpeakWhenSpokenTo { get; set; }

    /// <summary>
    /// Gets or sets whether the caller can pause the agent, and wake it by its name. Default: <see langword="false"/>.
    /// Key: <c>enable_pause</c>.
    /// </summary>
    public bool EnablePause { get; set; }

    /// <summary>Gets or sets whether the agent begins paused. Default: <see langword="false"/>. Key: <c>start_paused</c>.</summary>
    public bool StartPaused { get; set; }

    /// <summary>
    /// Gets or sets a word before the name that wakes the agent, such as <c>hey</c>. Default: none. Key: <c>wake_prefix</c>.
    /// </summary>
    public string? WakePrefix { get; set; }

    /// <summary>
    /// Gets or sets the keys that end an input of digits, such as <c>#</c>. Default: none. Key: <c>digit_terminators</c>.
    /// </summary>
    public string? DigitTerminators { get; set; }

    /// <summary>
    /// Gets or sets how long to wait for the next digit, in milliseconds, 0 to 30,000. Default: 3,000. Key: <c>digit_timeout</c>.
    /// </summary>
    [SwmlRange(0, 30_000, Unit = "ms")]
    public int DigitTimeout { get; set; }

    /// <summary>
    /// Gets or sets how often the platform looks for input, in milliseconds, 1,000 to 10,000. Default: 2,000. Key: <c>input_poll_freq</c>.
    /// </summary>
    [SwmlRange(1000, 10_000, Unit = "ms")]
    public int InputPollFreq { get; set; }
}
