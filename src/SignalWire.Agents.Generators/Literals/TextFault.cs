namespace SignalWire.Agents.Generators.Literals;

/// <summary>What is wrong with a text.</summary>
/// <param name="Words">The end of a sentence that begins with the text, such as <c>has no host</c>.</param>
/// <param name="Replacement">The text that was meant, where only one can have been.</param>
internal sealed record TextFault(string Words, string? Replacement = null);
