using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>Reads attributes off symbols.</summary>
internal static class AttributeReader
{
    /// <summary>A constructor argument that is text; nothing when it is absent, null or in error.</summary>
    public static string? TextArgument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length
            && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: string text }
            ? text
            : null;

    /// <summary>A property that is set by name; the default when it is not, or is in error.</summary>
    public static T Named<T>(this AttributeData attribute, string property, T defaultValue) =>
        attribute.TryGetNamed<T>(property, out var value) ? value : defaultValue;

    /// <summary>A property that is set by name; nothing when it is not, whatever its default.</summary>
    public static T? NamedOrNull<T>(this AttributeData attribute, string property)
        where T : struct => attribute.TryGetNamed<T>(property, out var value) ? value : null;

    /// <summary>The texts of a property that is an array; none where it is not set, or is in error.</summary>
    public static IEnumerable<string> NamedTexts(this AttributeData attribute, string property) =>
        attribute.NamedTextsOrNull(property)?.OfType<string>() ?? [];

    /// <summary>Where a constructor argument stands, by its name or its place; nothing when it is not given in source.</summary>
    public static Location? LocationOf(this AttributeData attribute, int index, CancellationToken cancellationToken)
    {
        if (attribute.Syntax(cancellationToken)?.ArgumentList is not { } list)
        {
            return null;
        }

        string? name = attribute.AttributeConstructor?.Parameters.ElementAtOrDefault(index)?.Name;
        var argument = list.Arguments
            .FirstOrDefault(argument => argument.NameColon is { Name.Identifier.ValueText: var given } && given == name)
            ?? list.Arguments.Where(argument => argument.NameColon is null && argument.NameEquals is null).ElementAtOrDefault(index);
        return argument?.Expression.GetLocation();
    }

    /// <summary>Where a property's value stands; nothing when it is not set in source.</summary>
    public static Location? LocationOf(this AttributeData attribute, string property, CancellationToken cancellationToken) =>
        attribute.ExpressionOf(property, cancellationToken)?.GetLocation();

    /// <summary>What a property is set to; nothing when it is not set in source.</summary>
    public static ExpressionSyntax? ExpressionOf(this AttributeData attribute, string property, CancellationToken cancellationToken) =>
        attribute.Argument(property, cancellationToken)?.Expression;

    /// <summary>How a property's value is written; nothing when it is not set in source.</summary>
    public static string? ValueOf(this AttributeData attribute, string property, CancellationToken cancellationToken) =>
        attribute.ExpressionOf(property, cancellationToken)?.ToString();

    /// <summary>The value of an enum that is set by name; nothing when it is not.</summary>
    public static int? NamedEnum(this AttributeData attribute, string property)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == property && argument.Value is { Kind: TypedConstantKind.Enum, Value: int given })
            {
                return given;
            }
        }

        return null;
    }

    /// <summary>Texts that are set by name, nothing for one in error; nothing at all when they are not set, or set to null.</summary>
    public static IReadOnlyList<string?>? NamedTextsOrNull(this AttributeData attribute, string property)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == property && argument.Value is { Kind: TypedConstantKind.Array, IsNull: false, Values: var values })
            {
                return [.. values.Select(value => value.Kind == TypedConstantKind.Primitive ? value.Value as string : null)];
            }
        }

        return null;
    }

    /// <summary>Where one of several values of a property stands; the whole property where they cannot be told apart.</summary>
    public static Location? LocationOfItem(this AttributeData attribute, string property, int index, CancellationToken cancellationToken)
    {
        if (attribute.ExpressionOf(property, cancellationToken) is not { } list)
        {
            return null;
        }

        SyntaxNode? item = list switch
        {
            CollectionExpressionSyntax collection when collection.Elements.All(element => element is ExpressionElementSyntax) =>
                collection.Elements.ElementAtOrDefault(index),
            ArrayCreationExpressionSyntax array => array.Initializer?.Expressions.ElementAtOrDefault(index),
            ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.ElementAtOrDefault(index),
            _ => null,
        };
        return (item ?? list).GetLocation();
    }

    /// <summary>Where the attribute stands; nothing when that is not in source.</summary>
    public static Location? Location(this AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.Syntax(cancellationToken)?.GetLocation();

    private static AttributeSyntax? Syntax(this AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;

    private static AttributeArgumentSyntax? Argument(this AttributeData attribute, string property, CancellationToken cancellationToken) =>
        attribute.Syntax(cancellationToken)?.ArgumentList?.Arguments
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property);

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
        ?? attribute.Syntax(cancellationToken)?.Name.GetLocation()
        ?? Microsoft.CodeAnalysis.Location.None;

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
