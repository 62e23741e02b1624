using System.Globalization;

namespace SignalWire.Agents.Generators.Literals;

/// <summary>A range of accepted numbers.</summary>
/// <param name="Minimum">The smallest number.</param>
/// <param name="Maximum">The largest number; infinite if there is no limit.</param>
/// <param name="Unit">The unit, if there is one.</param>
/// <param name="OrZero">Whether zero is also accepted.</param>
internal sealed record NumberRange(double Minimum, double Maximum, string? Unit, bool OrZero)
{
    /// <summary>The range in words, such as <c>between 1 and 30 seconds, or 0</c>.</summary>
    public string Words
    {
        get
        {
            string unit = Unit is null ? "" : $" {Unit}";
            string bounds = double.IsInfinity(Maximum)
                ? $"at least {Digits(Minimum)}{unit}"
                : $"between {Digits(Minimum)} and {Digits(Maximum)}{unit}";
            return OrZero ? $"{bounds}, or 0" : bounds;
        }
    }

    /// <summary>Whether a number is accepted. JSON has no infinite numbers.</summary>
    public bool Has(double number) =>
        (number >= Minimum && number <= Maximum && !double.IsInfinity(number)) || (OrZero && number.Equals(0));

    private static string Digits(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
