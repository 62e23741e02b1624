namespace SignalWire.Agents.Swml;

/// <summary>Represents a value that is passed to the payment connector.</summary>
public sealed record PayParameter
{
    /// <summary>Initializes a new instance of the <see cref="PayParameter"/> record with a name and a value.</summary>
    /// <param name="name">The name that the connector expects.</param>
    /// <param name="value">The value.</param>
    public PayParameter(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        Name = name;
        Value = value;
    }

    /// <summary>Gets the name that the connector expects. Key: <c>name</c>.</summary>
    public string Name { get; init; }

    /// <summary>Gets the value. Key: <c>value</c>.</summary>
    public string Value { get; init; }
}
