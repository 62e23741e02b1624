using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>Reads the attributes of symbols.</summary>
internal static class AttributeReader
{
    /// <summary>Gets a string argument of the constructor; <see langword="null"/> if it is absent, null or in error.</summary>
    public static string? TextArgument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length
            && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: string text }
            ? text
            : null;

    /// <summary>Gets the value of a property; the default if it is not set or in error.</summary>
    public static T Named<T>(this AttributeData attribute, string property, T defaultValue) =>
        attribute.TryGetNamed<T>(property, out var value) ? value : defaultValue;

    /// <summary>Gets the value of a property; <see langword="null"/> if it is not set, whatever its default is.</summary>
    public static T? NamedOrNull<T>(this AttributeData attribute, string property)
        where T : struct => attribute.TryGetNamed<T>(property, out var value) ? value : null;

    /// <summary>Gets the strings of an array property; none if it is not set or in error.</summary>
    public static IEnumerable<string> NamedTexts(this AttributeData attribute, string property) =>
        attribute.NamedTextsOrNull(property)?.OfType<string>() ?? [];

    /// <summary>Gets the location of a constructor argument, by name or position; <see langword="null"/> if it is not in source.</summary>
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

    /// <summary>Gets the location of a property's value; <see langword="null"/> if it is not set in source.</summary>
    public static Location? LocationOf(this AttributeData attribute, string property, CancellationToken cancellationToken) =>
        attribute.ExpressionOf(property, cancellationToken)?.GetLocation();

    /// <summary>Gets the source text of a property's value; <see langword="null"/> if it is not set in source.</summary>
    public static ExpressionSyntax? ExpressionOf(this AttributeData attribute, string property, CancellationToken cancellationToken) =>
        attribute.Argument(property, cancellationToken)?.Expression;

    /// <summary>Gets the expression of a property's value; <see langword="null"/> if it is not set in source.</summary>
    public static string? ValueOf(this AttributeData attribute, string property, CancellationToken cancellationToken) =>
        attribute.ExpressionOf(property, cancellationToken)?.ToString();

    /// <summary>Gets the value of an enum property; <see langword="null"/> if it is not set.</summary>
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

    /// <summary>
    /// Gets the strings of an array property, <see langword="null"/> for an erroneous one; <see langword="null"/> if the property is not
    /// set or set to null.
    /// </summary>
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

    /// <summary>Gets the location of an item of a property; the whole property if the items cannot be told apart.</summary>
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

    /// <summary>Gets the location of the attribute; <see langword="null"/> if it is not in source.</summary>
    public static Location? Location(this AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.Syntax(cancellationToken)?.GetLocation();

    private static AttributeSyntax? Syntax(this AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;

    private static AttributeArgumentSyntax? Argument(this AttributeData attribute, string property, CancellationToken cancellationToken) =>
        attribute.Syntax(cancellationToken)?.ArgumentList?.Arguments
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property);

    /// <summary>Gets the strings from a constructor argument on, including those in a following array.</summary>
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

    /// <summary>Gets the location of a constructor argument, or of the attribute's name if the argument is not in source.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="index">The index of the argument. Each item of a final array counts.</param>
    /// <param name="cancellationToken">Canceled when the source changes.</param>
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
