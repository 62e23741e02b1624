namespace SignalWire.Agents.Swml;

/// <summary>Specifies an event of a conference's recording that can be sent to a URL.</summary>
public enum ConferenceRecordingEvent
{
    /// <summary>The recording has begun (<c>in-progress</c>).</summary>
    InProgress,

    /// <summary>The recording is ready (<c>completed</c>).</summary>
    Completed,

    /// <summary>There was nothing to record (<c>absent</c>).</summary>
    Absent,
}
