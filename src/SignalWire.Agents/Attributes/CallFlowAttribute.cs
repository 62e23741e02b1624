namespace SignalWire.Agents;

/// <summary>
/// Specifies that a <see langword="partial"/> class or record is a call flow: an SWML document without a conversation. Its sections are
/// static members with <see cref="FlowSectionAttribute"/>. Like an agent, it is mapped, served and authenticated, and <c>--dump-swml</c>
/// shows it.
/// </summary>
/// <param name="name">The name of the call flow, which <c>/health</c> and the log show.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CallFlowAttribute(string name) : Attribute
{
    /// <summary>Gets the name of the call flow.</summary>
    public string Name { get; } = name;

    /// <summary>Gets or sets the path at which the document is served. Default: <c>/</c>.</summary>
    public string Route { get; set; } = "/";
}
