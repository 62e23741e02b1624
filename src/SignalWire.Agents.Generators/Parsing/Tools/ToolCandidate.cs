using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>A method that is a tool, not yet read.</summary>
/// <param name="Method">The method: its parameters and its result are the tool's.</param>
/// <param name="Attribute">Its <c>[Tool]</c>, or the nearest one of what it overrides or implements.</param>
/// <param name="Sources">
/// All that has a say in it, the nearest first: the method, and what it overrides or implements. Docs that one lacks are the next one's.
/// </param>
internal sealed record ToolCandidate(IMethodSymbol Method, AttributeData Attribute, ImmutableArray<IMethodSymbol> Sources)
{
    /// <summary>The type through which the method is called; nothing for the agent's own.</summary>
    public INamedTypeSymbol? Through { get; init; }

    /// <summary>The method's name in a call: of an explicit implementation that in the interface.</summary>
    public string MethodName => (Method.ExplicitInterfaceImplementations.FirstOrDefault() ?? Method).Name;

    /// <summary>The name on the wire.</summary>
    public string Name => Attribute.TextArgument(0) ?? WireName.SnakeCase(MethodName);

    /// <summary>Whether a type declares the method itself.</summary>
    public bool IsDeclaredBy(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(Method.ContainingType, type);
}
