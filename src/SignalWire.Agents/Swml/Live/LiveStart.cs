namespace SignalWire.Agents.Swml;

/// <summary>Begins to transcribe or to translate a call, by <see cref="TranscribeStart"/> or <see cref="TranslateStart"/>.</summary>
public abstract record LiveStart : LiveAction
{
    private protected LiveStart(SwmlList<CallParty> direction)
    {
        ArgumentNullException.ThrowIfNull(direction);
        Direction = direction;
    }

    /// <summary>Of whom what is said is taken.</summary>
    public SwmlList<CallParty> Direction { get; init; }

    /// <summary>The URL that results are sent to. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? Webhook { get; init; }

    /// <summary>Whether what is recognized is sent to the webhook while it is spoken. Default: the platform decides.</summary>
    public SwmlValue<bool>? LiveEvents { get; init; }

    /// <summary>Whether a summary is sent to the webhook when the conversation ends. Default: the platform decides.</summary>
    public SwmlValue<bool>? AISummary { get; init; }

    /// <summary>What the model is told of how to sum up. Default: a text of the platform's.</summary>
    public string? AISummaryPrompt { get; init; }

    /// <summary>The engine that recognizes speech. Default: <see cref="SignalWire.Agents.Swml.SpeechEngine.Deepgram"/>.</summary>
    public SpeechEngine? SpeechEngine { get; init; }

    /// <summary>After how much speech at once a result is taken, in ms. Default: 60,000.</summary>
    public SwmlValue<int>? SpeechTimeout { get; init; }

    /// <summary>How much silence ends what is said, in ms. Default: 300 for Deepgram, 500 for Google.</summary>
    public SwmlValue<int>? VadSilenceMs { get; init; }

    /// <summary>How loud sound must be to count as speech, 0 to 1,800. Default: 400.</summary>
    [SwmlRange(0, 1800)]
    public SwmlValue<int>? VadThresh { get; init; }

    /// <summary>How much is logged, 0 to 2. Default: 0.</summary>
    [SwmlRange(0, 2)]
    public SwmlValue<int>? DebugLevel { get; init; }

    internal sealed override string Name => "start";
}
