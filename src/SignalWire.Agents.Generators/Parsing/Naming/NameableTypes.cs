using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Parsing.Naming;

/// <summary>The types that the generated part of an agent can name: not those that are file-local or inaccessible.</summary>
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
