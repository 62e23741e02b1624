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

    /// <summary>Where a constructor argument stands, by its name or its place; nothing when it is not given in source.</summary>
    public static Location? LocationOf(this AttributeData attribute, int index, CancellationToken cancellationToken)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax { ArgumentList.Arguments: var written })
        {
            return null;
        }

        var arguments = written.Where(argument => argument.NameEquals is null).ToList();
        string? name = attribute.AttributeConstructor?.Parameters.ElementAtOrDefault(index)?.Name;
        var named = arguments.FirstOrDefault(argument => argument.NameColon is { Name.Identifier.ValueText: var given } && given == name);
        var placed = arguments.ElementAtOrDefault(index) is { NameColon: null } argument ? argument : null;
        return (named ?? placed)?.Expression.GetLocation();
    }

    /// <summary>Where a property's value stands; nothing when it is not set in source.</summary>
    public static Location? LocationOf(this AttributeData attribute, string property, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: var arguments }
            ? arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property)?.Expression.GetLocation()
            : null;

    /// <summary>The texts from a constructor argument on: those after it in their array, too.</summary>
    public static IEnumerable<string> TextArguments(this AttributeData attribute, int index)
    {
        if (attribute.TextArgument(index) is { } first)
        {
            yield return first;
        }

        if (index + 1 < attribute.ConstructorArguments.Length
            && attribute.ConstructorArguments[index + 1] is { Kind: TypedConstantKind.Array, IsNull: false } others)
        {
            foreach (string other in others.Values.Select(other => other.Value).OfType<string>())
            {
                yield return other;
            }
        }
    }

    /// <summary>Where a constructor argument stands, or the attribute's name where it is not given.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="index">Which one, each item of an array at the end counted.</param>
    /// <param name="cancellationToken">Cancelled when the user has typed on.</param>
    public static Location PlaceOf(this AttributeData attribute, int index, CancellationToken cancellationToken) =>
        attribute.LocationOf(index, cancellationToken)
        ?? (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax)?.Name.GetLocation()
        ?? Location.None;

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
