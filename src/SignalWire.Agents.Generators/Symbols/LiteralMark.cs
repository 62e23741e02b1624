using SignalWire.Agents.Generators.Literals;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>What is written into a parameter, property or field must be so.</summary>
/// <param name="Member">The name of the parameter, property or field.</param>
/// <param name="Text">What a text must look like.</param>
/// <param name="Range">What a number must be.</param>
internal sealed record LiteralMark(string Member, ExpectedText? Text, NumberRange? Range);
