using SignalWire.Agents.Swml;

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

    /// <summary>Whether the call is answered before the agent speaks. Default: <see langword="true"/>.</summary>
    public bool AutoAnswer { get; set; } = true;

    /// <summary>
    /// How long a call may last, in seconds, at least 1. Default: the platform's own limit of 14,400. The tokens of the tools hold ten
    /// minutes longer.
    /// </summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "seconds")]
    public int MaxDuration { get; set; }

    /// <summary>Whether the call is recorded from the moment it is answered. Default: <see langword="false"/>.</summary>
    public bool RecordCall { get; set; }

    /// <summary>The kind of file that the recording is. Default: <see cref="SignalWire.Agents.RecordFormat.Mp4"/>.</summary>
    public RecordFormat RecordFormat { get; set; }

    /// <summary>Whether caller and agent are recorded on a channel each. Default: <see langword="true"/>.</summary>
    public bool RecordStereo { get; set; } = true;
}
