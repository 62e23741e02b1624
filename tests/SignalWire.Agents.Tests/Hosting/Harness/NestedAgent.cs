namespace SignalWire.Agents.Tests.Hosting;

/// <summary>An agent deep in the tree of routes.</summary>
[VoiceAgent("Front Desk", Route = "/clinic/front-desk/")]
internal sealed partial class NestedAgent
{
    /// <summary>Says hello.</summary>
    [Tool]
    public static string SayHello() => "Hello from the clinic";
}
