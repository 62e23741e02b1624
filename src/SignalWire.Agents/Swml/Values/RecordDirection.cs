namespace SignalWire.Agents.Swml;

/// <summary>Specifies which side of a call is recorded if only one side can be.</summary>
public enum RecordDirection
{
    /// <summary>What the party of this call says (<c>speak</c>).</summary>
    Speak,

    /// <summary>What the party of this call hears (<c>listen</c>).</summary>
    Listen,
}
