using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Types;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>Parses the attributes of <c>System.ComponentModel.DataAnnotations</c> that restrict a value.</summary>
internal sealed class ConstraintParser(KnownSymbols known)
{
    private const string WrongLengths = "a minimum length that does not exceed the maximum";
    private const string Texts = "a string";
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    /// <summary>Parses the constraints of a value.</summary>
    /// <param name="attributes">The attributes of the parameter or property.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="declared">The declared type, for messages.</param>
    /// <param name="path">The path of the value, for messages.</param>
    /// <param name="problems">Receives the problems.</param>
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

    /// <summary>Gets the attribute with the default value.</summary>
    public AttributeData? DefaultAttribute(ImmutableArray<AttributeData> attributes) =>
        known.Attribute(attributes, KnownNames.DefaultValue);

    /// <summary>
    /// Gets the value of <c>[DefaultValue]</c>; <see langword="null"/> if the value does not have this type, which is a problem if C# has
    /// constants of the type.
    /// </summary>
    /// <param name="attribute">The attribute, if there is one.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="isNullable">Whether the value can be null.</param>
    /// <param name="path">The path of the value, for messages.</param>
    /// <param name="problems">Receives the problems.</param>
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

    /// <summary>
    /// Adds the constraint of an attribute. If it does not apply to the type, the constraints are <see langword="null"/> and the text says
    /// what it is for.
    /// </summary>
    private (Constraints? Read, string Expected)? Read(INamedTypeSymbol kind, AttributeData attribute, ToolType type, Constraints before)
    {
        if (Is(kind, "RangeAttribute"))
        {
            return type is ScalarType { Kind: ScalarKind.Integer or ScalarKind.Number } number
                ? (RangeReader.Read(attribute, number, before), "bounds with a value of the type between them")
                : (null, "a number");
        }

        if (Is(kind, "LengthAttribute") || Is(kind, "MinLengthAttribute") || Is(kind, "MaxLengthAttribute"))
        {
            return type is ListType or DictionaryType || IsText(type)
                ? (WithLength(kind, attribute, before), WrongLengths)
                : (null, "a string, a list or a dictionary");
        }

        if (Is(kind, "AllowedValuesAttribute"))
        {
            return (Allowed(attribute, type, before), "a string, a number or an enum, with values of that type");
        }

        return Is(kind, "StringLengthAttribute") ? (IsText(type) ? (WithLength(kind, attribute, before), WrongLengths) : (null, Texts))
            : Is(kind, "RegularExpressionAttribute") ? (IsText(type) ? before with { Pattern = attribute.TextArgument(0) } : null, Texts)
            : Is(kind, "EmailAddressAttribute") ? (IsText(type) ? before with { Format = TextFormat.Email } : null, Texts)
            : Is(kind, "UrlAttribute") ? (IsText(type) ? before with { Format = TextFormat.Url } : null, Texts)
            : Is(kind, "PhoneAttribute") ? (IsText(type) ? before with { Format = TextFormat.Phone } : null, Texts)
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

        // [MaxLength] without a number or with -1 is no limit, and neither is a minimum length of 0.
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
