namespace SignalWire.Agents;

/// <summary>
/// Makes a <see langword="partial"/> class or record a call flow: an SWML document without a conversation, whose sections are its static
/// members with <see cref="FlowSectionAttribute"/>. It is mapped, served, authenticated and shown by <c>--dump-swml</c> as an agent is.
/// </summary>
/// <param name="name">The flow's name, as people read it; <c>/health</c> and the logs show it.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CallFlowAttribute(string name) : Attribute
{
    /// <summary>The flow's name, as people read it.</summary>
    public string Name { get; } = name;

    /// <summary>The path at which the document is served. Default: <c>/</c>.</summary>
    public string Route { get; set; } = "/";
}
