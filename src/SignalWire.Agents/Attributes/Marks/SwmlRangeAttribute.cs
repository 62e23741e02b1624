namespace SignalWire.Agents.Swml;

/// <summary>
/// The numbers that the platform takes: an analyzer checks every constant that reaches a parameter, property or field with this mark,
/// those of your own code included.
/// </summary>
/// <param name="minimum">The least number.</param>
/// <param name="maximum">The greatest number; infinite where the platform names none.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SwmlRangeAttribute(double minimum, double maximum) : Attribute
{
    /// <summary>The least number.</summary>
    public double Minimum { get; } = minimum;

    /// <summary>The greatest number; infinite where the platform names none.</summary>
    public double Maximum { get; } = maximum;

    /// <summary>What is counted, such as <c>seconds</c>, for the message.</summary>
    public string? Unit { get; set; }

    /// <summary>Whether zero, which switches the setting off, is taken besides.</summary>
    public bool OrZero { get; set; }
}
