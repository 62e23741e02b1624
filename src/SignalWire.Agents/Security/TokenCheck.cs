namespace SignalWire.Agents.Security;

/// <summary>
/// Checks whether the credentials in a request are valid for a phone call. It is the only such check, for tools and summaries alike.
/// </summary>
internal sealed class TokenCheck(ToolTokens tokens, TimeProvider clock, TokenPolicy policy)
{
    /// <summary>Checks the carried values and the token.</summary>
    /// <param name="credentials">The credentials in the request.</param>
    /// <param name="callId">The id of the phone call.</param>
    /// <param name="name">The name that the token must be for: that of a tool, or of a request that is checked like a tool.</param>
    /// <param name="isSecure"><see langword="true"/> if a token is required.</param>
    public bool Admits(ToolCredentials credentials, ReadOnlySpan<byte> callId, ReadOnlySpan<byte> name, bool isSecure = true) =>
        (credentials.Carried.IsEmpty || CarriedText.IsValid(credentials.Carried, callId, tokens))
        && (!isSecure
            || (credentials.Token.IsEmpty && policy == TokenPolicy.Lenient)
            || tokens.IsValid(credentials.Token, callId, name, clock.GetUtcNow().ToUnixTimeSeconds(), credentials.Carried));
}
