namespace SignalWire.Agents.Security;

/// <summary>Whether what came with a request admits it to a phone call: the one check, for tools and for summaries.</summary>
internal sealed class TokenCheck(ToolTokens tokens, TimeProvider clock, TokenPolicy policy)
{
    /// <summary>Checks what was carried along, and the token.</summary>
    /// <param name="credentials">What came with the request.</param>
    /// <param name="callId">The phone call.</param>
    /// <param name="name">What the token must be for: the name of a tool, or that of a pseudo-tool.</param>
    /// <param name="isSecure">Whether a token is asked for at all.</param>
    public bool Admits(ToolCredentials credentials, ReadOnlySpan<byte> callId, ReadOnlySpan<byte> name, bool isSecure = true) =>
        (credentials.Carried.IsEmpty || CarriedText.IsValid(credentials.Carried, callId, tokens))
        && (!isSecure
            || (credentials.Token.IsEmpty && policy == TokenPolicy.Lenient)
            || tokens.IsValid(credentials.Token, callId, name, clock.GetUtcNow().ToUnixTimeSeconds(), credentials.Carried));
}
