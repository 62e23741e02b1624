namespace SignalWire.Agents.Swml;

/// <summary>Specifies whether the media of a SIP call are encrypted (SRTP, RFC 3711).</summary>
public enum MediaEncryption
{
    /// <summary>Always. A call that cannot be encrypted is not made (<c>mandatory</c>).</summary>
    Mandatory,

    /// <summary>If the other party supports it (<c>optional</c>).</summary>
    Optional,

    /// <summary>Never (<c>forbidden</c>).</summary>
    Forbidden,
}
