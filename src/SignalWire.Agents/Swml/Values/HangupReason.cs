namespace SignalWire.Agents.Swml;

/// <summary>Specifies the reason that the other party receives when a call ends.</summary>
public enum HangupReason
{
    /// <summary>The call is over (<c>hangup</c>).</summary>
    Hangup,

    /// <summary>The line is busy (<c>busy</c>).</summary>
    Busy,

    /// <summary>The call is declined (<c>decline</c>).</summary>
    Decline,
}
