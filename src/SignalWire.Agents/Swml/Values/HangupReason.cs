namespace SignalWire.Agents.Swml;

/// <summary>Why a call ends, as the other side is told.</summary>
public enum HangupReason
{
    /// <summary>It is over.</summary>
    Hangup,

    /// <summary>The line is busy.</summary>
    Busy,

    /// <summary>The call is not wanted.</summary>
    Decline,
}
