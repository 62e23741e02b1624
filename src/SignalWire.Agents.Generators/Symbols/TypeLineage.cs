using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>The structure of a type: its base classes and the constructors that its users call.</summary>
internal static class TypeLineage
{
    /// <summary>Gets the type and its base classes, the type first.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndBases(this INamedTypeSymbol type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            yield return declaring;
        }
    }

    /// <summary>Whether the type or a base class has a matching member with a name.</summary>
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

    /// <summary>Whether a constructor is the copy constructor of a record.</summary>
    public static bool IsCopyConstructor(this IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord
        && constructor.Parameters is [var only]
        && SymbolEqualityComparer.Default.Equals(only.Type, constructor.ContainingType);
}
