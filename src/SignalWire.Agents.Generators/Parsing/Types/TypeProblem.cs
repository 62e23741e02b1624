using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>Why a type, or what is said about it, cannot be a parameter of a tool.</summary>
/// <param name="Rule">Which rule is broken.</param>
/// <param name="Path">The parameter, and the way from it to what is wrong.</param>
/// <param name="Subject">What is wrong: mostly a type.</param>
/// <param name="Advice">What to do, or the reason, as the rule's message has it.</param>
internal sealed record TypeProblem(DiagnosticDescriptor Rule, string Path, string Subject, string Advice)
{
    /// <summary>The attribute that is wrong; nothing when it is the type.</summary>
    public AttributeData? Attribute { get; init; }

    /// <summary>The attribute's name, where the message has it.</summary>
    public string Name { get; init; } = "";
}
