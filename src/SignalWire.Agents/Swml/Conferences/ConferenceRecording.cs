namespace SignalWire.Agents.Swml;

/// <summary>Whether a conference is recorded.</summary>
public enum ConferenceRecording
{
    /// <summary>It is not.</summary>
    DoNotRecord,

    /// <summary>It is, from its start.</summary>
    RecordFromStart,
}
