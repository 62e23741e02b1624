namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>join_conference</c>, which joins a conference. The conference is created if it does not exist.</summary>
public sealed record JoinConference : Verb
{
    /// <summary>Initializes a new instance of the <see cref="JoinConference"/> record with the name of the conference.</summary>
    /// <param name="name">The name of the conference.</param>
    public JoinConference(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>Gets the name of the conference. Key: <c>name</c>.</summary>
    public string Name { get; init; }

    /// <summary>Gets whether the call joins muted. Default: <see langword="false"/>. Key: <c>muted</c>.</summary>
    public SwmlValue<bool>? Muted { get; init; }

    /// <summary>Gets when the participants hear a beep. Default: <see cref="ConferenceBeep.Always"/>. Key: <c>beep</c>.</summary>
    public ConferenceBeep? Beep { get; init; }

    /// <summary>
    /// Gets whether the conference begins when this call joins. Default: <see langword="true"/>. Key: <c>start_on_enter</c>.
    /// </summary>
    public SwmlValue<bool>? StartOnEnter { get; init; }

    /// <summary>
    /// Gets whether the conference ends when this call leaves. Default: <see langword="false"/>. Key: <c>end_on_exit</c>.
    /// </summary>
    public SwmlValue<bool>? EndOnExit { get; init; }

    /// <summary>
    /// Gets the URL of what the participants hear while the conference is on hold. Default: the music of the platform.
    /// Key: <c>wait_url</c>.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? WaitUrl { get; init; }

    /// <summary>
    /// Gets how many participants the conference can have, 2 to 100,000 by the platform's schema. The platform's SDKs accept at most 250.
    /// Default: 100,000. Key: <c>max_participants</c>.
    /// </summary>
    [SwmlRange(2, 100_000)]
    public SwmlValue<int>? MaxParticipants { get; init; }

    /// <summary>
    /// Gets whether the conference is recorded. Default: <see cref="ConferenceRecording.DoNotRecord"/>. Key: <c>record</c>.
    /// </summary>
    public ConferenceRecording? Record { get; init; }

    /// <summary>
    /// Gets the region in which the conference is hosted, such as <c>us-east</c>. Default: set by the platform. Key: <c>region</c>.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>
    /// Gets whether the silence at the start of the recording is removed. Default: <see cref="ConferenceTrim.TrimSilence"/>.
    /// Key: <c>trim</c>.
    /// </summary>
    public ConferenceTrim? Trim { get; init; }

    /// <summary>Gets the id of the call of a participant, whom this call coaches. Default: none. Key: <c>coach</c>.</summary>
    public string? Coach { get; init; }

    /// <summary>Gets the event that is sent to <see cref="StatusCallback"/>. Default: none. Key: <c>status_callback_event</c>.</summary>
    public ConferenceEvent? StatusCallbackEvent { get; init; }

    /// <summary>Gets the URL to which an event of the conference is sent. Default: none. Key: <c>status_callback</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusCallback { get; init; }

    /// <summary>
    /// Gets the HTTP method of requests to <see cref="StatusCallback"/>. Default: <see cref="CallbackMethod.Post"/>.
    /// Key: <c>status_callback_method</c>.
    /// </summary>
    public CallbackMethod? StatusCallbackMethod { get; init; }

    /// <summary>Gets the URL to which an event of the recording is sent. Default: none. Key: <c>recording_status_callback</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? RecordingStatusCallback { get; init; }

    /// <summary>
    /// Gets the HTTP method of requests to <see cref="RecordingStatusCallback"/>. Default: <see cref="CallbackMethod.Post"/>.
    /// Key: <c>recording_status_callback_method</c>.
    /// </summary>
    public CallbackMethod? RecordingStatusCallbackMethod { get; init; }

    /// <summary>
    /// Gets the event that is sent to <see cref="RecordingStatusCallback"/>. Default: none. Key: <c>recording_status_callback_event</c>.
    /// </summary>
    public ConferenceRecordingEvent? RecordingStatusCallbackEvent { get; init; }

    /// <summary>
    /// Gets the verbs to run when the conference is over. A switch requires its variable. Default: none; the call ends. Key: <c>result</c>.
    /// </summary>
    public VerbResult? Result { get; init; }

    internal override VerbKind Kind => VerbKind.JoinConference;
}
