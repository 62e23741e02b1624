using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Parsing.Naming;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>A nested class that is a context, not yet read. What is in error is declared all the same, and may be named.</summary>
/// <param name="Type">The class.</param>
/// <param name="Attribute">Its <c>[Context]</c>.</param>
/// <param name="Steps">Its steps, in order.</param>
internal sealed record DeclaredContext(INamedTypeSymbol Type, AttributeData Attribute, ImmutableArray<DeclaredStep> Steps)
{
    /// <summary>What it is called.</summary>
    public NamePair Name { get; } = NamePair.Of(Type, Attribute);

    /// <summary>What its steps are called.</summary>
    public IReadOnlyList<NamePair> StepNames { get; } = [.. Steps.Select(step => step.Name)];
}
