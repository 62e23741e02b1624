namespace SignalWire.Agents;

/// <summary>Specifies how a call reaches the platform.</summary>
public enum CallType
{
    /// <summary>The call comes from a telephone number.</summary>
    Phone,

    /// <summary>The call comes over SIP.</summary>
    Sip,

    /// <summary>The call comes from a browser or an app.</summary>
    WebRtc,
}
