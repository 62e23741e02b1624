using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>A tool method that is not parsed yet.</summary>
/// <param name="Method">The method that provides the tool's parameters and result.</param>
/// <param name="Attribute">Its <c>[Tool]</c>, or the nearest one on a method that it overrides or implements.</param>
/// <param name="Sources">
/// All sources of documentation, the nearest first: the method, and the methods that it overrides or implements. A missing description
/// comes from the next source.
/// </param>
internal sealed record ToolCandidate(IMethodSymbol Method, AttributeData Attribute, ImmutableArray<IMethodSymbol> Sources)
{
    /// <summary>The type through which the method is called; <see langword="null"/> for the agent itself.</summary>
    public INamedTypeSymbol? Through { get; init; }

    /// <summary>The method's name in a call. An explicit implementation has the name in the interface.</summary>
    public string MethodName => (Method.ExplicitInterfaceImplementations.FirstOrDefault() ?? Method).Name;

    /// <summary>The wire name of the tool.</summary>
    public string Name => Attribute.TextArgument(0) ?? WireName.SnakeCase(MethodName);

    /// <summary>Whether a type declares the method itself.</summary>
    public bool IsDeclaredBy(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(Method.ContainingType, type);
}
