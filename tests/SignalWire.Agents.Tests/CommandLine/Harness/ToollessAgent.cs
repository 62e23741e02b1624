namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>An agent that only talks.</summary>
[VoiceAgent("Toolless", Route = "/toolless")]
internal sealed partial class ToollessAgent
{
    [PromptSection]
    private const string Task = "Talk.";
}
