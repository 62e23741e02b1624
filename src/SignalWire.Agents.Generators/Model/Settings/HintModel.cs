namespace SignalWire.Agents.Generators.Model.Settings;

/// <param name="Text">The word to expect.</param>
/// <param name="Pattern">The pattern that is replaced; <see langword="null"/> for a plain word.</param>
/// <param name="Replace">The replacement.</param>
/// <param name="IgnoreCase">Whether case is ignored.</param>
internal sealed record HintModel(string Text, string? Pattern = null, string? Replace = null, bool IgnoreCase = false);
