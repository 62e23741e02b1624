namespace SignalWire.Agents.Security;

/// <summary>Contains the credentials in the query of a tool's URL.</summary>
/// <param name="token">The token; empty if there is none.</param>
/// <param name="carried">The values that the document's configuration carries, and their signature; empty if there are none.</param>
internal readonly ref struct ToolCredentials(ReadOnlySpan<char> token, ReadOnlySpan<byte> carried)
{
    public ReadOnlySpan<char> Token { get; } = token;

    public ReadOnlySpan<byte> Carried { get; } = carried;
}
