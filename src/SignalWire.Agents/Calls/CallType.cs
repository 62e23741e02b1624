namespace SignalWire.Agents;

/// <summary>How a call comes.</summary>
public enum CallType
{
    /// <summary>From a telephone number.</summary>
    Phone,

    /// <summary>By SIP.</summary>
    Sip,

    /// <summary>From a browser or an app.</summary>
    WebRtc,
}
