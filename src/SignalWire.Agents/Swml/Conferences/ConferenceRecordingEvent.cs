namespace SignalWire.Agents.Swml;

/// <summary>What becomes of a recording and can be told.</summary>
public enum ConferenceRecordingEvent
{
    /// <summary>It has begun.</summary>
    InProgress,

    /// <summary>It is ready.</summary>
    Completed,

    /// <summary>There was nothing to record.</summary>
    Absent,
}
