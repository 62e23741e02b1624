namespace SignalWire.Agents.Swml;

/// <summary>Specifies a state of an outgoing call that can be sent to a URL.</summary>
public enum CallStateEvent
{
    /// <summary>The call was created (<c>created</c>).</summary>
    Created,

    /// <summary>The called party's telephone rings (<c>ringing</c>).</summary>
    Ringing,

    /// <summary>The called party has answered (<c>answered</c>).</summary>
    Answered,

    /// <summary>The call has ended (<c>ended</c>).</summary>
    Ended,
}
