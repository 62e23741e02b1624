namespace SignalWire.Agents.Swml;

/// <summary>Joins a conference, which is made if it is not there.</summary>
public sealed record JoinConference : Verb
{
    /// <param name="name">The name of the conference.</param>
    public JoinConference(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>The name of the conference.</summary>
    public string Name { get; init; }

    /// <summary>Whether the call joins muted. Default: <see langword="false"/>.</summary>
    public SwmlValue<bool>? Muted { get; init; }

    /// <summary>When a beep is heard. Default: <see cref="ConferenceBeep.Always"/>.</summary>
    public ConferenceBeep? Beep { get; init; }

    /// <summary>Whether the conference begins when this call joins. Default: <see langword="true"/>.</summary>
    public SwmlValue<bool>? StartOnEnter { get; init; }

    /// <summary>Whether the conference ends when this call leaves. Default: <see langword="false"/>.</summary>
    public SwmlValue<bool>? EndOnExit { get; init; }

    /// <summary>The URL of what is heard while it is on hold. Default: the platform's music.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? WaitUrl { get; init; }

    /// <summary>
    /// How many may take part, 2 to 100,000 by the platform's schema; its SDKs ask for at most 250. Default: 100,000.
    /// </summary>
    [SwmlRange(2, 100_000)]
    public SwmlValue<int>? MaxParticipants { get; init; }

    /// <summary>Whether it is recorded. Default: <see cref="ConferenceRecording.DoNotRecord"/>.</summary>
    public ConferenceRecording? Record { get; init; }

    /// <summary>The region that it is held in, such as <c>us-east</c>. Default: the platform chooses.</summary>
    public string? Region { get; init; }

    /// <summary>What becomes of the silence at the start of the recording. Default: <see cref="ConferenceTrim.TrimSilence"/>.</summary>
    public ConferenceTrim? Trim { get; init; }

    /// <summary>The id of a call that takes part, which this one coaches. Default: none.</summary>
    public string? Coach { get; init; }

    /// <summary>What <see cref="StatusCallback"/> is told. Default: nothing.</summary>
    public ConferenceEvent? StatusCallbackEvent { get; init; }

    /// <summary>The URL that is told what happens. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusCallback { get; init; }

    /// <summary>The method of <see cref="StatusCallback"/>. Default: <see cref="CallbackMethod.Post"/>.</summary>
    public CallbackMethod? StatusCallbackMethod { get; init; }

    /// <summary>The URL that is told what becomes of the recording. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? RecordingStatusCallback { get; init; }

    /// <summary>The method of <see cref="RecordingStatusCallback"/>. Default: <see cref="CallbackMethod.Post"/>.</summary>
    public CallbackMethod? RecordingStatusCallbackMethod { get; init; }

    /// <summary>What <see cref="RecordingStatusCallback"/> is told. Default: nothing.</summary>
    public ConferenceRecordingEvent? RecordingStatusCallbackEvent { get; init; }

    /// <summary>What is done when the conference is over; a switch needs its variable. Default: the call ends.</summary>
    public VerbResult? Result { get; init; }

    internal override VerbKind Kind => VerbKind.JoinConference;
}
