using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>What a type is made of: the classes above it, and the constructors that its users write.</summary>
internal static class TypeLineage
{
    /// <summary>The type and its base classes, the type first.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndBases(this INamedTypeSymbol type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            yield return declaring;
        }
    }

    /// <summary>Whether the type or a class above it has a member of a name, among those that count.</summary>
    public static bool HasMember(this INamedTypeSymbol type, string name, Func<ISymbol, bool> counts)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers(name))
            {
                if (counts(member))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a constructor is the one by which a record copies itself.</summary>
    public static bool IsCopyConstructor(this IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord
        && constructor.Parameters is [var only]
        && SymbolEqualityComparer.Default.Equals(only.Type, constructor.ContainingType);
}
