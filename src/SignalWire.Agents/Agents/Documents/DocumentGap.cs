namespace SignalWire.Agents.Documents;

/// <summary>Represents a position in a document at which one of the agent's URLs is inserted.</summary>
/// <param name="Position">The index of the byte of the constant text before which the URL is inserted.</param>
/// <param name="Path">The path after the agent's own URL, such as <c>/swaig/</c>.</param>
/// <param name="Tool">The name of the tool whose token follows the URL; <see langword="null"/> if there is no token.</param>
internal sealed record DocumentGap(int Position, byte[] Path, byte[]? Tool);
