namespace SignalWire.Agents;

/// <summary>Specifies the state of a call.</summary>
public enum CallState
{
    /// <summary>The call was created.</summary>
    Created,

    /// <summary>The called party's phone is ringing.</summary>
    Ringing,

    /// <summary>The call was answered.</summary>
    Answered,

    /// <summary>The call is ending.</summary>
    Ending,

    /// <summary>The call has ended.</summary>
    Ended,
}
