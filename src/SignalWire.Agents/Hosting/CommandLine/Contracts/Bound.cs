using System.Globalization;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>A lower or upper limit of a value.</summary>
/// <param name="Name">What is limited, such as <c>maximum length</c>.</param>
/// <param name="IsUpper">Whether it is an upper limit.</param>
/// <param name="Number">The number, as it is written.</param>
/// <param name="IsExclusive">Whether the number itself is not allowed.</param>
internal sealed record Bound(string Name, bool IsUpper, string Number, bool IsExclusive)
{
    /// <summary>Returns a negative number if the other bound allows more, and a positive one if it allows less.</summary>
    public int CompareTo(Bound other)
    {
        int order = decimal.TryParse(Number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            && decimal.TryParse(other.Number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal otherExact)
                ? otherExact.CompareTo(exact)
                : double.Parse(other.Number, CultureInfo.InvariantCulture).CompareTo(double.Parse(Number, CultureInfo.InvariantCulture));
        return order == 0 ? other.IsExclusive.CompareTo(IsExclusive) : IsUpper ? -order : order;
    }

    /// <summary>The bound in words.</summary>
    public string Words => !IsExclusive ? Number : IsUpper ? $"below {Number}" : $"above {Number}";
}
