namespace SignalWire.Agents.Swml;

/// <summary>Specifies one of the two parties of a call.</summary>
public enum CallParty
{
    /// <summary>The party at the other end of the line (<c>remote-caller</c>).</summary>
    RemoteCaller,

    /// <summary>The party at this end: the agent, or the party that was connected (<c>local-caller</c>).</summary>
    LocalCaller,
}
