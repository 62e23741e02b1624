using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Parsing.Naming;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>A nested class that is a context and is not parsed yet. An erroneous context is included, because code can name it.</summary>
/// <param name="Type">The class.</param>
/// <param name="Attribute">Its <c>[Context]</c>.</param>
/// <param name="Steps">Its steps, in order.</param>
internal sealed record DeclaredContext(INamedTypeSymbol Type, AttributeData Attribute, ImmutableArray<DeclaredStep> Steps)
{
    /// <summary>Its names.</summary>
    public NamePair Name { get; } = NamePair.Of(Type, Attribute);

    /// <summary>The names of its steps.</summary>
    public IReadOnlyList<NamePair> StepNames { get; } = [.. Steps.Select(step => step.Name)];
}
