namespace SignalWire.Agents.Security;

/// <summary>What came in the query of a tool's URL.</summary>
/// <param name="token">The token; empty for none.</param>
/// <param name="carried">What the document's configuration carried along, and its signature; empty for nothing.</param>
internal readonly ref struct ToolCredentials(ReadOnlySpan<char> token, ReadOnlySpan<byte> carried)
{
    public ReadOnlySpan<char> Token { get; } = token;

    public ReadOnlySpan<byte> Carried { get; } = carried;
}
