using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>The maximum that the vendor's SDKs accept. A document can set a higher number.</summary>
    private const int MostParticipants = 250;

    /// <summary>Starts to record the call, as a WAV file with both sides in one channel.</summary>
    /// <returns>This result.</returns>
    public FunctionResult RecordCall() => RecordCall(new RecordCall());

    /// <summary>
    /// Starts to record the call. A property that is not set has the platform's default, and most of these defaults are sent explicitly.
    /// </summary>
    /// <param name="recording">The options of the recording.</param>
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

    /// <summary>Stops a recording.</summary>
    /// <param name="controlId">The control id of the recording; <see langword="null"/> for the latest one.</param>
    /// <returns>This result.</returns>
    public FunctionResult StopRecordCall(string? controlId = null) => ExecuteSwml(new StopRecordCall { ControlId = Given(controlId) });

    /// <summary>Sends the audio of both sides to an address, such as that of a transcriber.</summary>
    /// <param name="uri">The destination: <c>rtp://address:port</c>, <c>ws://…</c> or <c>wss://…</c>.</param>
    /// <returns>This result.</returns>
    public FunctionResult Tap(string uri)
    {
        ArgumentException.ThrowIfNullOrEmpty(uri);
        return Tap(new Tap(uri) { Direction = CallAudio.Both });
    }

    /// <summary>Sends audio to an address. A property that is not set has the platform's default.</summary>
    /// <param name="tap">The destination and the options.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">The packet time is 0 ms or less, so a packet would not contain audio.</exception>
    public FunctionResult Tap(Tap tap)
    {
        ArgumentNullException.ThrowIfNull(tap);
        return tap.RtpPtime?.Value is <= 0
            ? throw new ArgumentException("An RTP packet contains at least 1 ms of audio.", nameof(tap))
            : ExecuteSwml(tap);
    }

    /// <summary>Stops what <see cref="Tap(string)"/> started.</summary>
    /// <param name="controlId">The control id of the tap; <see langword="null"/> for the latest one.</param>
    /// <returns>This result.</returns>
    public FunctionResult StopTap(string? controlId = null) => ExecuteSwml(new StopTap { ControlId = Given(controlId) });

    /// <summary>Connects the caller to a video room of the platform.</summary>
    /// <param name="name">The name of the room.</param>
    /// <returns>This result.</returns>
    public FunctionResult JoinRoom(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return ExecuteSwml(new JoinRoom(name));
    }

    /// <summary>
    /// Connects the caller to a conference with the platform's defaults. Only the name is sent. The platform accepts that, although its
    /// published schema does not.
    /// </summary>
    /// <param name="name">The name of the conference. The conference is created if it does not exist.</param>
    /// <returns>This result.</returns>
    public FunctionResult JoinConference(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Run("join_conference", name);
    }

    /// <summary>Connects the caller to a conference.</summary>
    /// <param name="conference">The conference and the options.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">
    /// The name is empty, or the maximum number of participants is not in the range of 1 to 250.
    /// </exception>
    public FunctionResult JoinConference(JoinConference conference)
    {
        ArgumentNullException.ThrowIfNull(conference);
        ArgumentException.ThrowIfNullOrWhiteSpace(conference.Name, nameof(conference));
        return conference.MaxParticipants?.Value is < 1 or > MostParticipants
            ? throw new ArgumentException(
                $"A conference that a tool joins can have 1 to {MostParticipants} participants.", nameof(conference))
            : ExecuteSwml(conference);
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
