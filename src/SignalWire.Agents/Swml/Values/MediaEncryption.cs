namespace SignalWire.Agents.Swml;

/// <summary>Whether the media of a SIP call are encrypted (SRTP, RFC 3711).</summary>
public enum MediaEncryption
{
    /// <summary>Always; a call that cannot be is not made.</summary>
    Mandatory,

    /// <summary>Where the other side can.</summary>
    Optional,

    /// <summary>Never.</summary>
    Forbidden,
}
