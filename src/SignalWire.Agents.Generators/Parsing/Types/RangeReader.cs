using System.Globalization;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model.Types;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>Reads <c>[Range]</c> as bounds that are constants of the parameter's own type.</summary>
internal static class RangeReader
{
    public static Constraints? Read(AttributeData attribute, ScalarType type, Constraints before)
    {
        if (attribute.ConstructorArguments is not [.., var low, var high])
        {
            return null;
        }

        var (minimum, maximum) = (Bound(low.Value, type, Math.Ceiling), Bound(high.Value, type, Math.Floor));
        return before with
        {
            Minimum = IsWithin(minimum, type) ? minimum : null,
            IsMinimumExclusive = attribute.Named("MinimumIsExclusive", defaultValue: false) && IsExact(low.Value, minimum),
            Maximum = IsWithin(maximum, type) ? maximum : null,
            IsMaximumExclusive = attribute.Named("MaximumIsExclusive", defaultValue: false) && IsExact(high.Value, maximum),
        };
    }

    /// <summary>A bound as a constant of the type; an infinite one is none.</summary>
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

    /// <summary>A bound that was rounded inwards is a value that is allowed.</summary>
    private static bool IsExact(object? given, string? bound) =>
        bound is not null && (given is string text ? text : DefaultValues.Digits(given!)) == bound;

    /// <summary>A bound that no value of the type reaches is none, and no constant of the type either.</summary>
    private static bool IsWithin(string? bound, ScalarType type) =>
        bound is not null
        && (type is not { Kind: ScalarKind.Integer, Minimum: { } minimum, Maximum: { } maximum }
            || (decimal.Parse(bound, NumberStyles.Float, CultureInfo.InvariantCulture) is var number
                && number > decimal.Parse(minimum, CultureInfo.InvariantCulture)
                && number < decimal.Parse(maximum, CultureInfo.InvariantCulture)));
}
