namespace SignalWire.Agents.Swml;

/// <summary>Specifies the audio of a call.</summary>
public enum CallAudio
{
    /// <summary>What the party of this call says (<c>speak</c>).</summary>
    Speak,

    /// <summary>What the party of this call hears (<c>listen</c>).</summary>
    Listen,

    /// <summary>What the party of this call says and hears (<c>both</c>).</summary>
    Both,
}
