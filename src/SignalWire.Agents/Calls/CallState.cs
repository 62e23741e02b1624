namespace SignalWire.Agents;

/// <summary>How far a call is.</summary>
public enum CallState
{
    /// <summary>It has been made.</summary>
    Created,

    /// <summary>The other side rings.</summary>
    Ringing,

    /// <summary>The other side has answered.</summary>
    Answered,

    /// <summary>It is being ended.</summary>
    Ending,

    /// <summary>It is over.</summary>
    Ended,
}
