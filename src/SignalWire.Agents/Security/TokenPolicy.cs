namespace SignalWire.Agents;

/// <summary>What is asked of whoever calls a secure tool or delivers a summary.</summary>
public enum TokenPolicy
{
    /// <summary>The token of the call and the tool, as the document has it in its URLs. The default.</summary>
    Strict,

    /// <summary>
    /// No token, or the right one: what the vendor's SDKs do. Whoever has the credentials can call any tool for any call then. A token that
    /// is there and wrong is still refused.
    /// </summary>
    Lenient,
}
