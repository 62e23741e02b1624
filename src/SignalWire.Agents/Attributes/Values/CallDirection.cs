namespace SignalWire.Agents;

/// <summary>Specifies the direction of a call.</summary>
public enum CallDirection
{
    /// <summary>The caller called (<c>inbound</c>).</summary>
    Inbound,

    /// <summary>The platform called (<c>outbound</c>).</summary>
    Outbound,
}
