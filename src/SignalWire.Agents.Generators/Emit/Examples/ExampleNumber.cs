using System.Globalization;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Examples;

/// <summary>Creates an example number in a range.</summary>
internal static class ExampleNumber
{
    /// <summary>The maximum number of different values in one example.</summary>
    private const int MostSteps = 1000;

    /// <summary>Finds a number, as JSON.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="constraints">The range.</param>
    /// <param name="index">The index of the number. Numbers are different as long as the range allows it.</param>
    public static string Of(ScalarType type, Constraints constraints, int index)
    {
        string first = First(type, constraints);
        if (index == 0 || !decimal.TryParse(first, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal start))
        {
            return first;
        }

        var limits = constraints with { Minimum = constraints.Minimum ?? type.Minimum, Maximum = constraints.Maximum ?? type.Maximum };
        var steps = Enumerable.Range(0, MostSteps).Select(step => (start + step).ToString(CultureInfo.InvariantCulture))
            .TakeWhile(number => Fits(number, limits)).ToList();
        return steps.Count == 0 ? first : steps[index % steps.Count];
    }

    private static string First(ScalarType type, Constraints constraints)
    {
        if (constraints is { Minimum: null, Maximum: null })
        {
            return type.Example;
        }

        var candidates = new[]
        {
            constraints.IsMinimumExclusive ? null : constraints.Minimum,
            constraints.IsMaximumExclusive ? null : constraints.Maximum,
            type.Example,
        };
        return candidates.FirstOrDefault(candidate => candidate is not null && Fits(candidate, constraints)) ?? Between(type, constraints);
    }

    /// <summary>Whether a number is in the range.</summary>
    public static bool Fits(string number, Constraints constraints)
    {
        double value = Parse(number);
        return (constraints.Minimum is not { } low || (constraints.IsMinimumExclusive ? value > Parse(low) : value >= Parse(low)))
            && (constraints.Maximum is not { } high || (constraints.IsMaximumExclusive ? value < Parse(high) : value <= Parse(high)));
    }

    /// <summary>Gets a number between exclusive bounds.</summary>
    private static string Between(ScalarType type, Constraints constraints)
    {
        if (type.Kind == ScalarKind.Integer)
        {
            decimal next = constraints.Minimum is { } least
                ? decimal.Parse(least, NumberStyles.Float, CultureInfo.InvariantCulture) + 1
                : decimal.Parse(constraints.Maximum!, NumberStyles.Float, CultureInfo.InvariantCulture) - 1;
            return next.ToString(CultureInfo.InvariantCulture);
        }

        double middle = (constraints.Minimum, constraints.Maximum) switch
        {
            ({ } low, { } high) => (Parse(low) / 2) + (Parse(high) / 2),
            ({ } low, null) => Parse(low) + Math.Max(1, Math.Abs(Parse(low))),
            (_, var high) => Parse(high!) - Math.Max(1, Math.Abs(Parse(high!))),
        };
        return middle.ToString("R", CultureInfo.InvariantCulture);
    }

    private static double Parse(string number) => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
}
