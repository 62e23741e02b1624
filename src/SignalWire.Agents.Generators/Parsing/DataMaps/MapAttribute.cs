using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.DataMaps;

/// <summary>An attribute of a data map: its values and their locations.</summary>
internal sealed class MapAttribute
{
    private const string Suffix = "Attribute";

    private readonly AttributeData _data;
    private readonly AttributeSyntax? _syntax;

    public MapAttribute(AttributeData data, IMethodSymbol method, CancellationToken cancellationToken)
    {
        _data = data;
        _syntax = data.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;
        Location = _syntax?.Name.GetLocation() ?? method.Locations[0];
    }

    public INamedTypeSymbol? Type => _data.AttributeClass;

    /// <summary>Its name as it is written in C#.</summary>
    public string Name => Type!.Name.Substring(0, Type.Name.Length - Suffix.Length);

    public Location Location { get; }

    /// <summary>An argument of the constructor; <see langword="null"/> if it is null or in error.</summary>
    public MapText? Argument(int index, string parameter)
    {
        if (_data.TextArgument(index) is not { } text)
        {
            return null;
        }

        var arguments = _syntax?.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ToList() ?? [];
        var named = arguments.Find(argument => argument.NameColon?.Name.Identifier.ValueText == parameter);
        var argument = named ?? (index < arguments.Count && arguments[index].NameColon is null ? arguments[index] : null);
        return new MapText(text, argument?.Expression, Location);
    }

    /// <summary>A string property; <see langword="null"/> if it is not set.</summary>
    public MapText? Property(string property) =>
        _data.Named<string?>(property, null) is { } text ? new MapText(text, Expression(property), Location) : null;

    /// <summary>A property that is an array of strings.</summary>
    public IReadOnlyList<MapText> Properties(string property)
    {
        var given = _data.NamedArguments.FirstOrDefault(argument => argument.Key == property).Value;
        if (given is not { Kind: TypedConstantKind.Array, IsNull: false })
        {
            return [];
        }

        var whole = Expression(property);
        var items = Items(whole);
        return
        [
            .. given.Values
                .Select((value, index) => (Text: value.Value as string, Syntax: items.Count == given.Values.Length ? items[index] : whole))
                .Where(item => item.Text is not null)
                .Select(item => new MapText(item.Text!, item.Syntax, Location)),
        ];
    }

    public bool Flag(string property) => _data.Named(property, defaultValue: false);

    /// <summary>A numeric property; <see langword="null"/> if it is not set.</summary>
    public int? Number(string property) => _data.NamedOrNull<int>(property);

    private ExpressionSyntax? Expression(string property) =>
        _syntax?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property)?.Expression;

    private static List<ExpressionSyntax> Items(ExpressionSyntax? array) => array switch
    {
        CollectionExpressionSyntax collection => [.. collection.Elements.OfType<ExpressionElementSyntax>()
            .Select(element => element.Expression)],
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        _ => [],
    };
}
