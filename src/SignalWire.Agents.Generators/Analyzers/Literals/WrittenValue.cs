using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Analyzers.Literals;

/// <summary>What the source says of a value: a constant, or a text of which parts are constant.</summary>
/// <param name="Syntax">Where it stands.</param>
/// <param name="Constant">The constant; nothing when only parts of it are known.</param>
/// <param name="Parts">The parts of a text that is no constant, each with its constant, or nothing.</param>
internal sealed record WrittenValue(SyntaxNode Syntax, object? Constant, IReadOnlyList<WrittenValue> Parts);
