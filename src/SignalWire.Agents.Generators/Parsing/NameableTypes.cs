using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Answers whether the generated part of an agent can name a type: one that is local to its file or private elsewhere it cannot.</summary>
internal sealed class NameableTypes(INamedTypeSymbol agent, Compilation compilation)
{
    public bool Contains(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Contains(array.ElementType),
        INamedTypeSymbol named => !IsFileLocal(named)
            && compilation.IsSymbolAccessibleWithin(named, agent)
            && (named.IsUnboundGenericType || named.TypeArguments.All(Contains)),
        _ => type is not null,
    };

    private static bool IsFileLocal(INamedTypeSymbol? type) => type is not null && (type.IsFileLocal || IsFileLocal(type.ContainingType));
}
