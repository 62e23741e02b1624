using SignalWire.Agents.Generators.Literals;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>The requirement on a value that is written into a parameter, property or field.</summary>
/// <param name="Member">The name of the parameter, property or field.</param>
/// <param name="Text">The expected form of a text.</param>
/// <param name="Range">The expected range of a number.</param>
internal sealed record LiteralMark(string Member, ExpectedText? Text, NumberRange? Range);
