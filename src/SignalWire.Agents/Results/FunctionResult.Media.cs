using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>The most that the vendor's SDKs take; a document may ask for more.</summary>
    private const int MostParticipants = 250;

    /// <summary>Records the call from here on: a WAV file with both sides in one channel.</summary>
    /// <returns>This result.</returns>
    public FunctionResult RecordCall() => RecordCall(new RecordCall());

    /// <summary>Records the call from here on. What is not set has the platform's default, and is sent as such where that is one
    /// word.</summary>
    /// <param name="recording">What is recorded, and how.</param>
    /// <returns>This result.</returns>
    public FunctionResult RecordCall(RecordCall recording)
    {
        ArgumentNullException.ThrowIfNull(recording);
        return ExecuteSwml(recording with
        {
            Stereo = recording.Stereo ?? false,
            Format = recording.Format ?? RecordFormat.Wav,
            Direction = recording.Direction ?? CallAudio.Both,
            Beep = recording.Beep ?? false,
            InputSensitivity = recording.InputSensitivity ?? 44.0,
        });
    }

    /// <summary>Ends a recording.</summary>
    /// <param name="controlId">The name that it was given; the latest one where it is left out.</param>
    /// <returns>This result.</returns>
    public FunctionResult StopRecordCall(string? controlId = null) => ExecuteSwml(new StopRecordCall { ControlId = Given(controlId) });

    /// <summary>Sends what both sides say to an address, such as that of a transcriber.</summary>
    /// <param name="uri">Where to: <c>rtp://address:port</c>, <c>ws://…</c> or <c>wss://…</c>.</param>
    /// <returns>This result.</returns>
    public FunctionResult Tap(string uri)
    {
        ArgumentException.ThrowIfNullOrEmpty(uri);
        return Tap(new Tap(uri) { Direction = CallAudio.Both });
    }

    /// <summary>Sends what is said to an address. What is not set has the platform's default.</summary>
    /// <param name="tap">What is sent, and where to.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">A packet would hold no audio.</exception>
    public FunctionResult Tap(Tap tap)
    {
        ArgumentNullException.ThrowIfNull(tap);
        return tap.RtpPtime?.Value is <= 0
            ? throw new ArgumentException("A packet of RTP holds at least 1 ms of audio.", nameof(tap))
            : ExecuteSwml(tap);
    }

    /// <summary>Ends what <see cref="Tap(string)"/> began.</summary>
    /// <param name="controlId">The name that it was given; the latest one where it is left out.</param>
    /// <returns>This result.</returns>
    public FunctionResult StopTap(string? controlId = null) => ExecuteSwml(new StopTap { ControlId = Given(controlId) });

    /// <summary>Takes the caller into a video room of the platform's.</summary>
    /// <param name="name">The room's name.</param>
    /// <returns>This result.</returns>
    public FunctionResult JoinRoom(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return ExecuteSwml(new JoinRoom(name));
    }

    /// <summary>
    /// Takes the caller into a conference with the platform's defaults. It is sent as the bare name, which the platform takes and its
    /// published schema does not.
    /// </summary>
    /// <param name="name">The conference's name; it is made if it is not there.</param>
    /// <returns>This result.</returns>
    public FunctionResult JoinConference(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Run("join_conference", name);
    }

    /// <summary>Takes the caller into a conference.</summary>
    /// <param name="conference">The conference, and how the caller takes part.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">It has no name, or as many as it asks for cannot take part: 1 to 250 can.</exception>
    public FunctionResult JoinConference(JoinConference conference)
    {
        ArgumentNullException.ThrowIfNull(conference);
        ArgumentException.ThrowIfNullOrWhiteSpace(conference.Name, nameof(conference));
        return conference.MaxParticipants?.Value is < 1 or > MostParticipants
            ? throw new ArgumentException(
                $"From 1 to {MostParticipants} can take part in a conference that a tool has the call join.", nameof(conference))
            : ExecuteSwml(conference);
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
