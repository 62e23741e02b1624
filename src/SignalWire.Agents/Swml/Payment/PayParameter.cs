namespace SignalWire.Agents.Swml;

/// <summary>A value that is passed on to the payment connector.</summary>
public sealed record PayParameter
{
    /// <param name="name">The name that the connector knows it by.</param>
    /// <param name="value">The value.</param>
    public PayParameter(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        Name = name;
        Value = value;
    }

    /// <summary>The name that the connector knows it by.</summary>
    public string Name { get; init; }

    /// <summary>The value.</summary>
    public string Value { get; init; }
}
