namespace SignalWire.Agents;

/// <summary>
/// Makes a <see langword="partial"/> class or record a voice agent: the generator writes its SWML document, the JSON schemas of
/// its tools and their dispatch table.
/// </summary>
/// <param name="name">The agent's name, as people read it; <c>/health</c> and the logs show it.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class VoiceAgentAttribute(string name) : Attribute
{
    /// <summary>The agent's name, as people read it.</summary>
    public string Name { get; } = name;

    /// <summary>The path at which the document is served; tool calls go to <c>swaig</c> below it. Default: <c>/</c>.</summary>
    public string Route { get; set; } = "/";
}
