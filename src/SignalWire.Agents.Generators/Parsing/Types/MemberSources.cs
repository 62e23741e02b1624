using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>
/// Determines which property of an object returns a value that the object was created from, and is accessible anywhere in the assembly.
/// </summary>
internal sealed class MemberSources(KnownSymbols known, Compilation compilation)
{
    /// <summary>The property's name; <see langword="null"/> if it cannot be read or returns something else.</summary>
    /// <param name="property">The property that corresponds to the value.</param>
    /// <param name="type">The value's type.</param>
    public string? Of(IPropertySymbol? property, ITypeSymbol type) =>
        property is { IsStatic: false, IsIndexer: false, GetMethod: { } getter }
        && !known.IsForbidden(property)
        && compilation.IsSymbolAccessibleWithin(property, compilation.Assembly)
        && compilation.IsSymbolAccessibleWithin(getter, compilation.Assembly)
        && (IsSame(type, property.Type) || IsWider(type, property.Type))
            ? property.Name
            : null;

    /// <summary>Whether the types are the same, or differ only in whether the value itself can be null.</summary>
    private static bool IsSame(ITypeSymbol one, ITypeSymbol other) =>
        SymbolEqualityComparer.IncludeNullability.Equals(one, other) || TypeClassifier.Name(one) == TypeClassifier.Name(other);

    /// <summary>
    /// Whether a constructor accepts a wider type than the property returns, such as any sequence for a list. If an item can be null, the
    /// compiler would warn.
    /// </summary>
    private bool IsWider(ITypeSymbol wide, ITypeSymbol narrow) =>
        wide.IsReferenceType && narrow.IsReferenceType
        && TypeVisibilities.Of(wide) != TypeVisibility.TypeAround
        && compilation.HasImplicitConversion(narrow, wide)
        && !$"{TypeClassifier.Name(wide)}{TypeClassifier.Name(narrow)}".Contains("?");
}
