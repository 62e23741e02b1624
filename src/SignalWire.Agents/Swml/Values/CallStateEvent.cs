namespace SignalWire.Agents.Swml;

/// <summary>A state of a dialled call that can be told.</summary>
public enum CallStateEvent
{
    /// <summary>The call was made.</summary>
    Created,

    /// <summary>The other side rings.</summary>
    Ringing,

    /// <summary>The other side has answered.</summary>
    Answered,

    /// <summary>The call is over.</summary>
    Ended,
}
