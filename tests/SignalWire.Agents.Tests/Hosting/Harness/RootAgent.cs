namespace SignalWire.Agents.Tests.Hosting;

/// <summary>An agent at the root.</summary>
[VoiceAgent("Root")]
internal sealed partial class RootAgent
{
    /// <summary>Says hello.</summary>
    [Tool]
    public static string SayHello() => "Hello from the root";
}
