namespace SignalWire.Agents.Swml;

/// <summary>Which audio of a call is meant.</summary>
public enum CallAudio
{
    /// <summary>What the party of this call says.</summary>
    Speak,

    /// <summary>What the party of this call hears.</summary>
    Listen,

    /// <summary>Both.</summary>
    Both,
}
