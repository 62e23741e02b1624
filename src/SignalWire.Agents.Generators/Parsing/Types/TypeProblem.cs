using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>The reason why a type, or an attribute on it, is not valid for a tool parameter.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Path">The path from the parameter to the fault.</param>
/// <param name="Subject">The faulty item, usually a type.</param>
/// <param name="Advice">What to do, or the reason, as it appears in the rule's message.</param>
internal sealed record TypeProblem(DiagnosticDescriptor Rule, string Path, string Subject, string Advice)
{
    /// <summary>The faulty attribute; <see langword="null"/> if the type is at fault.</summary>
    public AttributeData? Attribute { get; init; }

    /// <summary>The attribute's name, if the message contains it.</summary>
    public string Name { get; init; } = "";
}
