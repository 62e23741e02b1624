using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
    public static T Named<T>(this AttributeData attribute, string property, T defaultValue) =>
        attribute.TryGetNamed<T>(property, out var value) ? value : defaultValue;

    /// <summary>A property that is set by name; nothing when it is not, whatever its default.</summary>
    public static T? NamedOrNull<T>(this AttributeData attribute, string property)
        where T : struct => attribute.TryGetNamed<T>(property, out var value) ? value : null;

    /// <summary>The texts of a property that is an array; none where it is not set, or is in error.</summary>
    public static IEnumerable<string> NamedTexts(this AttributeData attribute, string property) => attribute.NamedArguments
        .Where(argument => argument.Key == property && argument.Value is { Kind: TypedConstantKind.Array, IsNull: false })
        .SelectMany(argument => argument.Value.Values)
        .Select(text => text.Value)
        .OfType<string>();

    /// <summary>Where a constructor argument stands; nothing when it is not given in source.</summary>
    public static Location? LocationOf(this AttributeData attribute, int index, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: var arguments }
            ? arguments.Where(argument => argument.NameEquals is null).ElementAtOrDefault(index)?.Expression.GetLocation()
            : null;

    /// <summary>Where a property's value stands; nothing when it is not set in source.</summary>
    public static Location? LocationOf(this AttributeData attribute, string property, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: var arguments }
            ? arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property)?.Expression.GetLocation()
            : null;

    private static bool TryGetNamed<T>(this AttributeData attribute, string property, [NotNullWhen(true)] out T? value)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == property && argument.Value is { Kind: TypedConstantKind.Primitive, Value: T given })
            {
                value = given;
                return true;
            }
        }

        value = default;
        return false;
    }
}
