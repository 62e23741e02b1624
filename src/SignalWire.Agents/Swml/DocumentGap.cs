namespace SignalWire.Agents.Swml;

/// <summary>A place in a document where a URL of tool calls stands.</summary>
/// <param name="Position">Before which byte of the constant text.</param>
/// <param name="Tool">The name of the tool whose token follows the URL; nothing when none does.</param>
internal sealed record DocumentGap(int Position, byte[]? Tool);
