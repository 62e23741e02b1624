using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>Answers which property of an object gives back what the object was made of, to code that stands anywhere in the
/// assembly.</summary>
internal sealed class MemberSources(KnownSymbols known, Compilation compilation)
{
    /// <summary>The property's name; nothing where it cannot be read, or gives something else.</summary>
    /// <param name="property">The property that the value is for.</param>
    /// <param name="type">The value's type.</param>
    public string? Of(IPropertySymbol? property, ITypeSymbol type) =>
        property is { IsStatic: false, IsIndexer: false, GetMethod: { } getter }
        && !known.IsForbidden(property)
        && compilation.IsSymbolAccessibleWithin(property, compilation.Assembly)
        && compilation.IsSymbolAccessibleWithin(getter, compilation.Assembly)
        && (IsSame(type, property.Type) || IsWider(type, property.Type))
            ? property.Name
            : null;

    /// <summary>Whether the types differ in nothing, or only in whether the value itself may be null.</summary>
    private static bool IsSame(ITypeSymbol one, ITypeSymbol other) =>
        SymbolEqualityComparer.IncludeNullability.Equals(one, other) || TypeClassifier.Name(one) == TypeClassifier.Name(other);

    /// <summary>
    /// Whether a constructor takes more than the property gives, such as any sequence for a list. Where an item may be null the compiler
    /// would warn.
    /// </summary>
    private bool IsWider(ITypeSymbol wide, ITypeSymbol narrow) =>
        wide.IsReferenceType && narrow.IsReferenceType
        && TypeVisibilities.Of(wide) != TypeVisibility.TypeAround
        && compilation.HasImplicitConversion(narrow, wide)
        && !$"{TypeClassifier.Name(wide)}{TypeClassifier.Name(narrow)}".Contains("?");
}
