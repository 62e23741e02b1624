namespace SignalWire.Agents;

/// <summary>
/// The numbers that the platform takes for a setting. The compiler side reads it off the property, so that the attribute that is
/// documented is also the one table of what is checked.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SettingRangeAttribute(double minimum, double maximum) : Attribute
{
    public double Minimum { get; } = minimum;

    /// <summary>The greatest number; infinite where the platform names none.</summary>
    public double Maximum { get; } = maximum;

    /// <summary>What is counted, for the message.</summary>
    public string? Unit { get; set; }

    /// <summary>Whether zero, which switches the setting off, is taken besides.</summary>
    public bool OrZero { get; set; }
}
