namespace SignalWire.Agents;

/// <summary>Specifies which token is required to call a secure tool or deliver a summary.</summary>
public enum TokenPolicy
{
    /// <summary>The token for the call and the tool, from the URL in the document. This is the default.</summary>
    Strict,

    /// <summary>
    /// No token, or a valid one, as in the vendor's SDKs. Anyone with the credentials can then call any tool for any call. A token that is
    /// not valid is still rejected.
    /// </summary>
    Lenient,
}
