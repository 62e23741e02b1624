namespace SignalWire.Agents.Swml;

/// <summary>One of the two who talk.</summary>
public enum CallParty
{
    /// <summary>The one at the other end of the line.</summary>
    RemoteCaller,

    /// <summary>The one at this end: the agent, or whoever was connected.</summary>
    LocalCaller,
}
