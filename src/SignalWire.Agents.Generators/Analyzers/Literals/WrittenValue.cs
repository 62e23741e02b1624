using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Analyzers.Literals;

/// <summary>A value in the source: a constant, or a text with constant parts.</summary>
/// <param name="Syntax">Its syntax.</param>
/// <param name="Constant">The constant; <see langword="null"/> if only parts are known.</param>
/// <param name="Parts">The parts of a text that is not constant. An unknown part has no constant.</param>
internal sealed record WrittenValue(SyntaxNode Syntax, object? Constant, IReadOnlyList<WrittenValue> Parts);
