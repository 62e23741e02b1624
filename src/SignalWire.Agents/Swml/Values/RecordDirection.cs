namespace SignalWire.Agents.Swml;

/// <summary>Which side of a call is recorded, where it is one alone.</summary>
public enum RecordDirection
{
    /// <summary>What the party of this call says.</summary>
    Speak,

    /// <summary>What the party of this call hears.</summary>
    Listen,
}
