namespace SignalWire.Agents.Swml;

/// <summary>Specifies whether a conference is recorded.</summary>
public enum ConferenceRecording
{
    /// <summary>The conference is not recorded (<c>do-not-record</c>).</summary>
    DoNotRecord,

    /// <summary>The conference is recorded from its start (<c>record-from-start</c>).</summary>
    RecordFromStart,
}
