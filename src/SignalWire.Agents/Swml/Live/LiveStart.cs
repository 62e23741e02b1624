namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents the action that starts to transcribe or translate a call: <see cref="TranscribeStart"/> or <see cref="TranslateStart"/>.
/// </summary>
public abstract record LiveStart : LiveAction
{
    private protected LiveStart(SwmlList<CallParty> direction)
    {
        ArgumentNullException.ThrowIfNull(direction);
        Direction = direction;
    }

    /// <summary>Gets the parties whose speech is transcribed or translated. Key: <c>direction</c>.</summary>
    public SwmlList<CallParty> Direction { get; init; }

    /// <summary>Gets the URL to which results are sent. Default: none. Key: <c>webhook</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? Webhook { get; init; }

    /// <summary>
    /// Gets whether recognized text is sent to the webhook while it is spoken. Default: set by the platform. Key: <c>live_events</c>.
    /// </summary>
    public SwmlValue<bool>? LiveEvents { get; init; }

    /// <summary>
    /// Gets whether a summary is sent to the webhook when the conversation ends. Default: set by the platform. Key: <c>ai_summary</c>.
    /// </summary>
    public SwmlValue<bool>? AISummary { get; init; }

    /// <summary>Gets the prompt for the summary. Default: a text of the platform. Key: <c>ai_summary_prompt</c>.</summary>
    public string? AISummaryPrompt { get; init; }

    /// <summary>
    /// Gets the engine that recognizes speech. Default: <see cref="SignalWire.Agents.Swml.SpeechEngine.Deepgram"/>.
    /// Key: <c>speech_engine</c>.
    /// </summary>
    public SpeechEngine? SpeechEngine { get; init; }

    /// <summary>
    /// Gets the length of uninterrupted speech after which a result is sent, in milliseconds. Default: 60,000. Key: <c>speech_timeout</c>.
    /// </summary>
    public SwmlValue<int>? SpeechTimeout { get; init; }

    /// <summary>
    /// Gets the length of silence that ends an utterance, in milliseconds. Default: 300 for Deepgram, 500 for Google.
    /// Key: <c>vad_silence_ms</c>.
    /// </summary>
    public SwmlValue<int>? VadSilenceMs { get; init; }

    /// <summary>Gets how loud sound must be to count as speech, 0 to 1,800. Default: 400. Key: <c>vad_thresh</c>.</summary>
    [SwmlRange(0, 1800)]
    public SwmlValue<int>? VadThresh { get; init; }

    /// <summary>Gets how much is logged, 0 to 2. Default: 0. Key: <c>debug_level</c>.</summary>
    [SwmlRange(0, 2)]
    public SwmlValue<int>? DebugLevel { get; init; }

    internal sealed override string Name => "start";
}
