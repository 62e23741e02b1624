using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>Reads attributes off symbols.</summary>
internal static class AttributeReader
{
    /// <summary>The symbol's attribute of this type, if it has one.</summary>
    public static AttributeData? Find(this ImmutableArray<AttributeData> attributes, INamedTypeSymbol? type)
    {
        foreach (var attribute in attributes)
        {
            if (type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>A constructor argument that is text; nothing when it is absent, null or in error.</summary>
    public static string? TextArgument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: string text }
            ? text
            : null;

    /// <summary>A property that is set by name; the default when it is not, or is in error.</summary>
    public static T Named<T>(this AttributeData attribute, string property, T defaultValue)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == property && argument.Value is { Kind: TypedConstantKind.Primitive, Value: T value })
            {
                return value;
            }
        }

        return defaultValue;
    }
}
