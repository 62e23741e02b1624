using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <content>What the caller hears and sees, and how the caller interrupts the agent.</content>
public sealed partial class AIParamsAttribute
{
    /// <summary>Gets or sets how loud the agent speaks, -50 to 50. Default: 0. Key: <c>ai_volume</c>.</summary>
    [SwmlRange(-50, 50)]
    public int AIVolume { get; set; }

    /// <summary>Gets or sets how much emotion the voice shows, 1 to 30. Default: 30. Key: <c>max_emotion</c>.</summary>
    [SwmlRange(1, 30)]
    public int MaxEmotion { get; set; }

    /// <summary>
    /// Gets or sets the number of quick stops that are generated for speech, 0 to 10. Default: 3. Key: <c>speech_gen_quick_stops</c>.
    /// </summary>
    [SwmlRange(0, 10)]
    public int SpeechGenQuickStops { get; set; }

    /// <summary>
    /// Gets or sets how telephone numbers are spoken. Default: <see cref="PhoneNumberFormat.International"/>.
    /// Key: <c>tts_number_format</c>.
    /// </summary>
    public PhoneNumberFormat TtsNumberFormat { get; set; }

    /// <summary>
    /// Gets or sets the first sentence of the agent, which is spoken word for word. Default: none; the model greets.
    /// Key: <c>static_greeting</c>.
    /// </summary>
    public string? StaticGreeting { get; set; }

    /// <summary>
    /// Gets or sets whether the static greeting cannot be interrupted. Default: <see langword="false"/>.
    /// Key: <c>static_greeting_no_barge</c>.
    /// </summary>
    public bool StaticGreetingNoBarge { get; set; }

    /// <summary>
    /// Gets or sets when the caller can interrupt the agent. Default: <see cref="BargeMode.CompleteAndPartial"/>. Key: <c>enable_barge</c>.
    /// </summary>
    public BargeMode EnableBarge { get; set; }

    /// <summary>
    /// Gets or sets the words, or a regular expression, that interrupt the agent. Default: any words. Key: <c>barge_match_string</c>.
    /// </summary>
    public string? BargeMatchString { get; set; }

    /// <summary>
    /// Gets or sets how many words it takes to interrupt the agent, 1 to 99. Default: set by the platform. Key: <c>barge_min_words</c>.
    /// </summary>
    [SwmlRange(1, 99, Unit = "words")]
    public int BargeMinWords { get; set; }

    /// <summary>
    /// Gets or sets whether tools can run while the agent is interrupted. Default: <see langword="true"/>. Key: <c>barge_functions</c>.
    /// </summary>
    public bool BargeFunctions { get; set; }

    /// <summary>
    /// Gets or sets whether the agent waits while the caller speaks over it, and forgets what it was saying.
    /// Default: <see langword="true"/>. Key: <c>transparent_barge</c>.
    /// </summary>
    public bool TransparentBarge { get; set; }

    /// <summary>
    /// Gets or sets how long the agent waits while the caller speaks over it, in milliseconds, 0 to 60,000. Default: 3,000.
    /// Key: <c>transparent_barge_max_time</c>.
    /// </summary>
    [SwmlRange(0, 60_000, Unit = "ms")]
    public int TransparentBargeMaxTime { get; set; }

    /// <summary>
    /// Gets or sets whether the agent mentions that it was interrupted, and asks back. Default: <see langword="false"/>.
    /// Key: <c>acknowledge_interruptions</c>.
    /// </summary>
    public bool AcknowledgeInterruptions { get; set; }

    /// <summary>Gets or sets the prompt for the model when the agent is interrupted. Default: none. Key: <c>interrupt_prompt</c>.</summary>
    public string? InterruptPrompt { get; set; }

    /// <summary>
    /// Gets or sets whether any sound of more than a second interrupts the agent. Default: <see langword="false"/>.
    /// Key: <c>interrupt_on_noise</c>.
    /// </summary>
    public bool InterruptOnNoise { get; set; }

    /// <summary>
    /// Gets or sets the absolute URL of an audio file that plays in the background. Default: none. Key: <c>background_file</c>.
    /// </summary>
    [SettingForm(SettingForms.Url, "an absolute URL, such as https://cdn.example.com/cafe.mp3")]
    public string? BackgroundFile { get; set; }

    /// <summary>
    /// Gets or sets how often the background file plays, at least 0. Default: without end. Key: <c>background_file_loops</c>.
    /// </summary>
    [SwmlRange(0, double.PositiveInfinity)]
    public int BackgroundFileLoops { get; set; }

    /// <summary>Gets or sets the volume of the background file, -50 to 50. Default: 0. Key: <c>background_file_volume</c>.</summary>
    [SwmlRange(-50, 50)]
    public int BackgroundFileVolume { get; set; }

    /// <summary>
    /// Gets or sets what plays while the caller is on hold: the absolute URL of an audio file, or a <c>tone_stream:</c>. Default: the music
    /// of the platform. Key: <c>hold_music</c>.
    /// </summary>
    [SettingForm(SettingForms.UrlOrTone, "an absolute URL or a tone_stream:, such as https://cdn.example.com/music.mp3")]
    public string? HoldMusic { get; set; }

    /// <summary>
    /// Gets or sets whether the hold music plays while tools run. Default: <see langword="false"/>. Key: <c>hold_on_process</c>.
    /// </summary>
    public bool HoldOnProcess { get; set; }

    /// <summary>
    /// Gets or sets the absolute URL of the video that a caller with video sees while nobody speaks. Default: none.
    /// Key: <c>video_idle_file</c>.
    /// </summary>
    [SettingForm(SettingForms.Url, "an absolute URL, such as https://cdn.example.com/idle.mp4")]
    public string? VideoIdleFile { get; set; }

    /// <summary>
    /// Gets or sets the absolute URL of the video that a caller with video sees while the caller speaks. Default: none.
    /// Key: <c>video_listening_file</c>.
    /// </summary>
    [SettingForm(SettingForms.Url, "an absolute URL, such as https://cdn.example.com/listening.mp4")]
    public string? VideoListeningFile { get; set; }

    /// <summary>
    /// Gets or sets the absolute URL of the video that a caller with video sees while the agent speaks. Default: none.
    /// Key: <c>video_talking_file</c>.
    /// </summary>
    [SettingForm(SettingForms.Url, "an absolute URL, such as https://cdn.example.com/talking.mp4")]
    public string? VideoTalkingFile { get; set; }

    /// <summary>
    /// Gets or sets how even voices of ElevenLabs are, 0 to 1. <see cref="LanguageAttribute.Stability"/> overrides it. Default: 0.5.
    /// Key: <c>eleven_labs_stability</c>.
    /// </summary>
    [SwmlRange(0, 1)]
    public double ElevenLabsStability { get; set; }

    /// <summary>
    /// Gets or sets how close voices of ElevenLabs are to the original, 0 to 1. <see cref="LanguageAttribute.Similarity"/> overrides it.
    /// Default: 0.75. Key: <c>eleven_labs_similarity</c>.
    /// </summary>
    [SwmlRange(0, 1)]
    public double ElevenLabsSimilarity { get; set; }
}
