using System.Globalization;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>Formats constants of the user's program independently of the culture.</summary>
internal static class DefaultValues
{
    /// <summary>The default value of a parameter; <see langword="null"/> if it has none.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="type">Its type, to which the constant is converted.</param>
    public static ConstantValue? Of(IParameterSymbol parameter, ToolType type) =>
        !parameter.HasExplicitDefaultValue ? null
        : parameter.ExplicitDefaultValue is null && parameter.Type.IsValueType && !IsNullable(parameter.Type) ? Empty(type)
        : Of(parameter.ExplicitDefaultValue, type) ?? ConstantValue.Default;

    /// <summary>A constant as a value of a type; <see langword="null"/> if it does not have that type.</summary>
    public static ConstantValue? Of(object? value, ToolType type) => (value, type) switch
    {
        (null, _) => ConstantValue.Null,
        (string text, ScalarType { Kind: ScalarKind.Text }) => new ConstantValue(ConstantKind.Text, text),
        (bool flag, ScalarType { Kind: ScalarKind.Boolean }) => new ConstantValue(ConstantKind.Boolean, flag ? "true" : "false"),
        (float or double or decimal, ScalarType { Kind: ScalarKind.Integer }) => null,
        (_, ScalarType { Kind: ScalarKind.Number } number) when IsNumber(value) =>
            new ConstantValue(ConstantKind.Number, Convert(value, number)),
        (_, ScalarType { Kind: ScalarKind.Integer }) when IsNumber(value) => new ConstantValue(ConstantKind.Number, Digits(value)),
        (_, EnumType) when IsNumber(value) => new ConstantValue(ConstantKind.Enum, Digits(value)),
        _ => null,
    };

    /// <summary>Formats a number in the shortest form that round-trips.</summary>
    public static string Digits(object number) => number switch
    {
        double real => real.ToString("R", CultureInfo.InvariantCulture),
        float real => real.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException("The value is not a number.", nameof(number)),
    };

    public static bool IsZero(object? number) => number is not null && IsNumber(number) && Digits(number) == "0";

    public static bool IsNumber(object? value) =>
        value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal;

    /// <summary>Converts a constant of a type other than the parameter's, such as 1 for a <see cref="double"/>.</summary>
    private static string Convert(object value, ScalarType type) => (type.CSharpName, value) switch
    {
        ("double", IConvertible other) => Digits(other.ToDouble(CultureInfo.InvariantCulture)),
        ("float", IConvertible other) => Digits(other.ToSingle(CultureInfo.InvariantCulture)),
        _ => Digits(value),
    };

    /// <summary><c>default</c> of a value type.</summary>
    private static ConstantValue Empty(ToolType type) => type switch
    {
        ScalarType { Kind: ScalarKind.Boolean } => new ConstantValue(ConstantKind.Boolean, "false"),
        ScalarType { Kind: ScalarKind.Integer or ScalarKind.Number } => new ConstantValue(ConstantKind.Number, "0"),
        EnumType => new ConstantValue(ConstantKind.Enum, "0"),
        _ => ConstantValue.Default,
    };

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
