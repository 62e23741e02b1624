namespace SignalWire.Agents.Generators.Model.DataMaps;

/// <summary>An answer that depends on a text.</summary>
/// <param name="Text">The text, with variables.</param>
/// <param name="Pattern">What is looked for in it.</param>
/// <param name="Output">The answer where it is found.</param>
/// <param name="NoMatch">The answer where it is not; nothing where the next in order decides.</param>
internal sealed record ExpressionModel(string Text, string Pattern, OutputModel Output, OutputModel? NoMatch);
