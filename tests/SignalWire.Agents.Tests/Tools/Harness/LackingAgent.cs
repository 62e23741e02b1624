namespace SignalWire.Agents.Tests.Tools;

/// <summary>An agent whose service cannot be made.</summary>
[VoiceAgent("Lacking", Route = "/lacking")]
internal sealed partial class LackingAgent(ICustomFormatter nobodyMakesThis)
{
    /// <summary>Needs the agent, which cannot be made.</summary>
    [Tool]
    public string UseService() => nobodyMakesThis.Format(null, "unreachable", null);

    /// <summary>Needs no agent.</summary>
    [Tool]
    public static string UseNothing() => "static";
}
