namespace SignalWire.Agents.Swml;

/// <summary>
/// Specifies the numbers that the platform accepts. An analyzer checks every constant that reaches a parameter, property or field with this
/// attribute, including those of your own code.
/// </summary>
/// <param name="minimum">The least number.</param>
/// <param name="maximum">The greatest number; infinite if the platform has no limit.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SwmlRangeAttribute(double minimum, double maximum) : Attribute
{
    /// <summary>Gets the least number.</summary>
    public double Minimum { get; } = minimum;

    /// <summary>Gets the greatest number; infinite if the platform has no limit.</summary>
    public double Maximum { get; } = maximum;

    /// <summary>Gets or sets the unit for the message, such as <c>seconds</c>. Default: none.</summary>
    public string? Unit { get; set; }

    /// <summary>Gets or sets whether zero, which turns the setting off, is accepted as well. Default: <see langword="false"/>.</summary>
    public bool OrZero { get; set; }
}
