namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>An agent whose tool has the platform do things.</summary>
[VoiceAgent("Acting", Route = "/acting")]
internal sealed partial class ActingAgent
{
    /// <summary>Puts the caller on hold</summary>
    [Tool]
    public static FunctionResult HoldOn() =>
        new FunctionResult().UpdateGlobalData("why", "<b>").Hold(TimeSpan.FromSeconds(9), "Say \"à bientôt\".");
}
