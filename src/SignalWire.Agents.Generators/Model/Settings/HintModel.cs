namespace SignalWire.Agents.Generators.Model.Settings;

/// <param name="Text">The word to expect.</param>
/// <param name="Pattern">What is replaced; nothing when it is a word alone.</param>
/// <param name="Replace">What stands in its place.</param>
/// <param name="IgnoreCase">Whether the case of letters does not count.</param>
internal sealed record HintModel(string Text, string? Pattern = null, string? Replace = null, bool IgnoreCase = false);
