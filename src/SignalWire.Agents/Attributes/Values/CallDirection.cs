namespace SignalWire.Agents;

/// <summary>Which way a call goes.</summary>
public enum CallDirection
{
    /// <summary>The caller called.</summary>
    Inbound,

    /// <summary>The platform called.</summary>
    Outbound,
}
