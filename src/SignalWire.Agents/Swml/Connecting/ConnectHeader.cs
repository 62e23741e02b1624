namespace SignalWire.Agents.Swml;

/// <summary>Represents a header of an INVITE. Headers are the only way to pass data to a PBX within SIP.</summary>
public sealed record ConnectHeader
{
    /// <summary>Initializes a new instance of the <see cref="ConnectHeader"/> record with a name and a value.</summary>
    /// <param name="name">The name of the header, such as <c>X-Summary</c>.</param>
    /// <param name="value">The value of the header.</param>
    public ConnectHeader(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        Name = name;
        Value = value;
    }

    /// <summary>Gets the name of the header, such as <c>X-Summary</c>. Key: <c>name</c>.</summary>
    public string Name { get; init; }

    /// <summary>Gets the value of the header. Key: <c>value</c>.</summary>
    public string Value { get; init; }
}
