namespace SignalWire.Agents.Generators.Model.DataMaps;

/// <summary>An answer that depends on a text.</summary>
/// <param name="Text">The text, with variables.</param>
/// <param name="Pattern">The pattern that the text is matched against.</param>
/// <param name="Output">The answer if the text matches.</param>
/// <param name="NoMatch">The answer if it does not; <see langword="null"/> if the next expression decides.</param>
internal sealed record ExpressionModel(string Text, string Pattern, OutputModel Output, OutputModel? NoMatch);
