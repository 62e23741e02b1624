namespace SignalWire.Agents.Tests.Tools;

/// <summary>A tool that the platform runs beside one that runs here.</summary>
[VoiceAgent("Map", Route = "/map")]
internal sealed partial class MapAgent
{
    /// <summary>Start or stop the music.</summary>
    /// <param name="command">What the caller said.</param>
    [DataMap]
    [Expression("${args.command}", Pattern = "start", Output = "Playing ${args.command}.", NoMatch = "Say start.")]
    private static partial FunctionResult Music(string command);

    /// <summary>Say the hour.</summary>
    [Tool]
    public string Time() => "Noon.";
}
