using System.Globalization;

namespace SignalWire.Agents.Generators.Literals;

/// <summary>The numbers that are taken somewhere.</summary>
/// <param name="Minimum">The least one.</param>
/// <param name="Maximum">The greatest one; infinite where there is none.</param>
/// <param name="Unit">What is counted, if it has a name.</param>
/// <param name="OrZero">Whether zero is taken besides.</param>
internal sealed record NumberRange(double Minimum, double Maximum, string? Unit, bool OrZero)
{
    /// <summary>The same in words, such as <c>between 1 and 30 seconds, or 0</c>.</summary>
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

    /// <summary>Whether a number is taken. JSON has no infinite one.</summary>
    public bool Has(double number) =>
        (number >= Minimum && number <= Maximum && !double.IsInfinity(number)) || (OrZero && number.Equals(0));

    private static string Digits(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
