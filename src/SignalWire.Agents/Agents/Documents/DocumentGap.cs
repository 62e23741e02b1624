namespace SignalWire.Agents.Documents;

/// <summary>A place in a document where a URL of the agent's stands.</summary>
/// <param name="Position">Before which byte of the constant text.</param>
/// <param name="Path">What follows the agent's own URL, such as <c>/swaig/</c>.</param>
/// <param name="Tool">The name of the tool whose token follows the URL; nothing when none does.</param>
internal sealed record DocumentGap(int Position, byte[] Path, byte[]? Tool);
