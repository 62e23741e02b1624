using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Specifies that a <see langword="partial"/> class or record is a voice agent. The generator writes its SWML document, the JSON schemas of
/// its tools, and the code that dispatches tool calls.
/// </summary>
/// <param name="name">The name of the agent, which <c>/health</c> and the log show.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class VoiceAgentAttribute(string name) : Attribute
{
    /// <summary>Gets the name of the agent.</summary>
    public string Name { get; } = name;

    /// <summary>Gets or sets the path at which the document is served. Tool calls go to <c>swaig</c> below it. Default: <c>/</c>.</summary>
    public string Route { get; set; } = "/";

    /// <summary>Gets or sets whether the call is answered before the agent speaks. Default: <see langword="true"/>.</summary>
    public bool AutoAnswer { get; set; } = true;

    /// <summary>
    /// Gets or sets how long a call can last, in seconds, at least 1. Tokens of tools are valid for ten minutes longer. Default: 14,400.
    /// Key: <c>max_duration</c> of <c>answer</c>.
    /// </summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "seconds")]
    public int MaxDuration { get; set; }

    /// <summary>
    /// Gets or sets whether the call is recorded, from the answer on. Default: <see langword="false"/>. Verb: <c>record_call</c>.
    /// </summary>
    public bool RecordCall { get; set; }

    /// <summary>
    /// Gets or sets the file format of the recording. Default: <see cref="SignalWire.Agents.RecordFormat.Mp4"/>. Key: <c>format</c> of
    /// <c>record_call</c>.
    /// </summary>
    public RecordFormat RecordFormat { get; set; }

    /// <summary>
    /// Gets or sets whether the caller and the agent are recorded on separate channels. Default: <see langword="true"/>. Key: <c>stereo</c>
    /// of <c>record_call</c>.
    /// </summary>
    public bool RecordStereo { get; set; } = true;
}
