namespace SignalWire.Agents.Tests.Tools;

/// <summary>An agent whose service nobody adds.</summary>
[VoiceAgent("Lacking", Route = "/lacking")]
internal sealed partial class LackingAgent(ICustomFormatter nobodyAddsThis)
{
    /// <summary>Needs the agent, which cannot be made.</summary>
    [Tool]
    public string UseService() => nobodyAddsThis.Format(null, "unreachable", null);

    /// <summary>Needs no agent.</summary>
    [Tool]
    public static string UseNothing() => "static";
}
