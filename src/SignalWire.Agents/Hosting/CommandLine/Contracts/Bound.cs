using System.Globalization;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>One end of what a value may be.</summary>
/// <param name="Name">What is bounded, such as <c>maximum length</c>.</param>
/// <param name="IsUpper">Whether it is the upper end.</param>
/// <param name="Number">The number, as it is written.</param>
/// <param name="IsExclusive">Whether the number itself is outside.</param>
internal sealed record Bound(string Name, bool IsUpper, string Number, bool IsExclusive)
{
    /// <summary>Less than nothing where the other bound lets more through, more where it lets less through.</summary>
    public int CompareTo(Bound other)
    {
        int order = decimal.TryParse(Number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            && decimal.TryParse(other.Number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal otherExact)
                ? otherExact.CompareTo(exact)
                : double.Parse(other.Number, CultureInfo.InvariantCulture).CompareTo(double.Parse(Number, CultureInfo.InvariantCulture));
        return order == 0 ? other.IsExclusive.CompareTo(IsExclusive) : IsUpper ? -order : order;
    }

    /// <summary>The number in words.</summary>
    public string Words => !IsExclusive ? Number : IsUpper ? $"below {Number}" : $"above {Number}";
}
