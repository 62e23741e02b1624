using System.Globalization;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model.Types;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>Reads <c>[Range]</c> as bounds that are constants of the parameter's own type.</summary>
internal static class RangeReader
{
    /// <summary>Reads the bounds; <see langword="null"/> if no value is between them.</summary>
    public static Constraints? Read(AttributeData attribute, ScalarType type, Constraints before)
    {
        if (attribute.ConstructorArguments is not [.., var low, var high])
        {
            return null;
        }

        var (minimum, maximum) = (Bound(low.Value, type, Math.Ceiling), Bound(high.Value, type, Math.Floor));
        bool isAbove = attribute.Named("MinimumIsExclusive", defaultValue: false) && IsExact(low.Value, minimum);
        bool isBelow = attribute.Named("MaximumIsExclusive", defaultValue: false) && IsExact(high.Value, maximum);
        if (IsEmpty(minimum ?? type.Minimum, maximum ?? type.Maximum, isAbove, isBelow, type)
            || IsEmpty(minimum, type.Maximum, isAbove, isBelow: false, type)
            || IsEmpty(type.Minimum, maximum, isAbove: false, isBelow, type))
        {
            return null;
        }

        bool hasMinimum = IsWithin(minimum, type, isAbove);
        bool hasMaximum = IsWithin(maximum, type, isBelow);
        return before with
        {
            Minimum = hasMinimum ? minimum : null,
            IsMinimumExclusive = hasMinimum && isAbove,
            Maximum = hasMaximum ? maximum : null,
            IsMaximumExclusive = hasMaximum && isBelow,
        };
    }

    /// <summary>A bound as a constant of the type; <see langword="null"/> if it is infinite.</summary>
    private static string? Bound(object? value, ScalarType type, Func<double, double> round)
    {
        object? number = value is string text
            ? decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) ? exact : null
            : value;
        return number switch
        {
            null => null,
            double real when double.IsNaN(real) || double.IsInfinity(real) => null,
            double real when type.Kind == ScalarKind.Integer => Whole(round(real)),
            decimal real when type.Kind == ScalarKind.Integer => Whole(round((double)real)),
            double real when type.CSharpName == "decimal" => Math.Abs(real) < 7.9e28 ? DefaultValues.Digits((decimal)real) : null,
            double real when type.CSharpName == "float" => Math.Abs(real) <= float.MaxValue ? DefaultValues.Digits((float)real) : null,
            _ => DefaultValues.Digits(number),
        };
    }

    private static string? Whole(double value) => Math.Abs(value) < 7.9e28 ? DefaultValues.Digits((decimal)value) : null;

    /// <summary>A bound that was rounded inwards is itself allowed.</summary>
    private static bool IsExact(object? given, string? bound) =>
        bound is not null && (given is string text ? text : DefaultValues.Digits(given!)) == bound;

    private static bool IsEmpty(string? minimum, string? maximum, bool isAbove, bool isBelow, ScalarType type)
    {
        if (minimum is null || maximum is null)
        {
            return false;
        }

        if (type.Kind != ScalarKind.Integer)
        {
            return double.Parse(minimum, CultureInfo.InvariantCulture) is var low
                && double.Parse(maximum, CultureInfo.InvariantCulture) is var high
                && (low > high || (low.Equals(high) && (isAbove || isBelow)));
        }

        return Number(minimum) + (isAbove ? 1 : 0) > Number(maximum) - (isBelow ? 1 : 0);
    }

    /// <summary>A bound that no value of the type reaches has no effect, and is not a constant of the type.</summary>
    private static bool IsWithin(string? bound, ScalarType type, bool isExclusive) =>
        bound is not null
        && (type is not { Kind: ScalarKind.Integer, Minimum: { } minimum, Maximum: { } maximum }
            || (Number(bound) is var number && number > Number(minimum) && number < Number(maximum))
            || (isExclusive && (Number(bound) == Number(minimum) || Number(bound) == Number(maximum))));

    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
}
