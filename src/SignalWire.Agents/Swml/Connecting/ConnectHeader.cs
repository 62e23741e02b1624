namespace SignalWire.Agents.Swml;

/// <summary>A header of an INVITE: the one way to tell a PBX something within SIP.</summary>
public sealed record ConnectHeader
{
    /// <param name="name">The header's name, such as <c>X-Summary</c>.</param>
    /// <param name="value">Its value.</param>
    public ConnectHeader(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        Name = name;
        Value = value;
    }

    /// <summary>The header's name.</summary>
    public string Name { get; init; }

    /// <summary>Its value.</summary>
    public string Value { get; init; }
}
