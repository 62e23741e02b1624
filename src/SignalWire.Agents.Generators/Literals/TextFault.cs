namespace SignalWire.Agents.Generators.Literals;

/// <summary>A fault in a text.</summary>
/// <param name="Words">The end of a sentence that begins with the text, such as <c>has no host</c>.</param>
/// <param name="Replacement">The intended text, if only one is possible.</param>
internal sealed record TextFault(string Words, string? Replacement = null);
