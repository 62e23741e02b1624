using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Types;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>Reads the attributes of <c>System.ComponentModel.DataAnnotations</c> that restrict a value.</summary>
internal sealed class ConstraintParser(KnownSymbols known)
{
    private const string WrongLengths = "a smallest length that is not above the largest";
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    /// <summary>Reads what a value must keep to.</summary>
    /// <param name="attributes">The attributes of the parameter or property.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="declared">The type as it is declared, for messages.</param>
    /// <param name="path">The way to the value, for messages.</param>
    /// <param name="problems">Where what is wrong goes.</param>
    public Constraints Parse(
        ImmutableArray<AttributeData> attributes, ToolType type, ITypeSymbol declared, string path, List<TypeProblem> problems)
    {
        var constraints = Constraints.None;
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is not { } kind || Read(kind, attribute, type, constraints) is not var (read, expected))
            {
                continue;
            }

            if (read is not null)
            {
                constraints = read;
            }
            else
            {
                string name = kind.Name.EndsWith("Attribute", StringComparison.Ordinal)
                    ? kind.Name.Substring(0, kind.Name.Length - 9)
                    : kind.Name;
                problems.Add(new TypeProblem(AgentRules.ConstraintOnWrongType, path, TypeClassifier.Display(declared), expected)
                {
                    Attribute = attribute,
                    Name = name,
                });
            }
        }

        return constraints.Pattern is { } pattern ? WithSoundPattern(constraints, pattern, attributes, path, problems) : constraints;
    }

    /// <summary>The attribute that says what a value is when it is left out.</summary>
    public AttributeData? DefaultAttribute(ImmutableArray<AttributeData> attributes) =>
        known.Attribute(attributes, KnownNames.DefaultValue);

    /// <summary>The value of <c>[DefaultValue]</c>; nothing where it is none of this type, which is a problem where C# has a constant of
    /// the type.</summary>
    /// <param name="attribute">The attribute, if it is there.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="isNullable">Whether it may be null.</param>
    /// <param name="path">The way to the value, for messages.</param>
    /// <param name="problems">Where what is wrong goes.</param>
    public static ConstantValue? DefaultOf(
        AttributeData? attribute, ToolType type, bool isNullable, string path, List<TypeProblem> problems)
    {
        if (attribute?.ConstructorArguments is not [{ Kind: not TypedConstantKind.Array } given])
        {
            return null;
        }

        var value = given.IsNull && !isNullable ? null : DefaultValues.Of(given.Value, type);
        if (value is null && (given.IsNull || type is ScalarType { Kind: not ScalarKind.Formatted }))
        {
            problems.Add(
                new TypeProblem(AgentRules.DefaultOutsideConstraint, path, given.ToCSharpString(), Expectation.Of(type, Constraints.None))
                {
                    Attribute = attribute,
                });
        }

        return value;
    }

    /// <summary>What an attribute adds; nothing for the constraints when it cannot restrict this type, and then what it is for.</summary>
    private (Constraints? Read, string Expected)? Read(INamedTypeSymbol kind, AttributeData attribute, ToolType type, Constraints before)
    {
        if (Is(kind, "RangeAttribute"))
        {
            return type is ScalarType { Kind: ScalarKind.Integer or ScalarKind.Number } number
                ? (RangeReader.Read(attribute, number, before), "two bounds with values of the type between them")
                : (null, "a number");
        }

        if (Is(kind, "LengthAttribute") || Is(kind, "MinLengthAttribute") || Is(kind, "MaxLengthAttribute"))
        {
            return type is ListType or DictionaryType || IsText(type)
                ? (WithLength(kind, attribute, before), WrongLengths)
                : (null, "text or a list");
        }

        if (Is(kind, "AllowedValuesAttribute"))
        {
            return (Allowed(attribute, type, before), "text, a number or an enum, with values of that type");
        }

        return Is(kind, "StringLengthAttribute") ? (IsText(type) ? (WithLength(kind, attribute, before), WrongLengths) : (null, "text"))
            : Is(kind, "RegularExpressionAttribute") ? (IsText(type) ? before with { Pattern = attribute.TextArgument(0) } : null, "text")
            : Is(kind, "EmailAddressAttribute") ? (IsText(type) ? before with { Format = TextFormat.Email } : null, "text")
            : Is(kind, "UrlAttribute") ? (IsText(type) ? before with { Format = TextFormat.Url } : null, "text")
            : Is(kind, "PhoneAttribute") ? (IsText(type) ? before with { Format = TextFormat.Phone } : null, "text")
            : null;
    }

    private bool Is(INamedTypeSymbol kind, string name) => kind.Name == name && known.Is(kind, Annotations + name);

    private static bool IsText(ToolType type) => type is ScalarType { Kind: ScalarKind.Text };

    private static Constraints? WithLength(INamedTypeSymbol kind, AttributeData attribute, Constraints before)
    {
        var numbers = attribute.ConstructorArguments.Select(argument => argument.Value as int?).ToList();
        var (minimum, maximum) = kind.Name switch
        {
            "MinLengthAttribute" => (numbers.FirstOrDefault(), null),
            "MaxLengthAttribute" => (null, numbers.FirstOrDefault()),
            "StringLengthAttribute" => (attribute.Named("MinimumLength", 0), numbers.FirstOrDefault()),
            _ => (numbers.FirstOrDefault(), numbers.Skip(1).FirstOrDefault()),
        };

        // [MaxLength] without a number, or with -1, is no limit; neither is a smallest length of nothing.
        minimum = minimum > 0 ? minimum : null;
        maximum = maximum >= 0 ? maximum : null;
        var lengths = before with
        {
            MinimumLength = minimum is null || before.MinimumLength > minimum ? before.MinimumLength : minimum,
            MaximumLength = maximum is null || before.MaximumLength < maximum ? before.MaximumLength : maximum,
        };
        return lengths.MinimumLength > lengths.MaximumLength ? null : lengths;
    }

    private static Constraints? Allowed(AttributeData attribute, ToolType type, Constraints before)
    {
        if (type is not (ScalarType { Kind: ScalarKind.Text or ScalarKind.Integer or ScalarKind.Number } or EnumType { IsFlags: false }))
        {
            return null;
        }

        var given = attribute.ConstructorArguments
            .SelectMany(argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument])
            .Where(value => !value.IsNull)
            .Select(value => DefaultValues.Of(value.Value, type))
            .ToList();
        return given.Count > 0 && given.TrueForAll(value => value is not null)
            ? before with { Allowed = given.Select(value => value!).Distinct().ToEquatableArray() }
            : null;
    }

    private Constraints WithSoundPattern(
        Constraints constraints, string pattern, ImmutableArray<AttributeData> attributes, string path, List<TypeProblem> problems)
    {
        var attribute = known.Attribute(attributes, $"{Annotations}RegularExpressionAttribute");
        if (PortablePattern.FindError(pattern) is { } error)
        {
            problems.Add(new TypeProblem(AgentRules.InvalidPattern, path, pattern, error) { Attribute = attribute });
            return constraints with { Pattern = null };
        }

        if (PortablePattern.FindForeign(pattern) is { } foreign)
        {
            problems.Add(new TypeProblem(AgentRules.PatternNotPortable, path, pattern, foreign) { Attribute = attribute });
            return constraints with { IsPatternPortable = false };
        }

        return constraints;
    }
}
