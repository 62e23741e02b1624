using SignalWire.Agents;

namespace Contoso.Town;

/// <summary>Takes complaints about streets by day.</summary>
[VoiceAgent("Streets", Route = "/streets"), PromptFile("day/street.prompt.md")]
public sealed partial class StreetDesk
{
    /// <summary>Report a hole in a street.</summary>
    /// <param name="street">Street and house number that is next to it.</param>
    [Tool]
    private static FunctionResult ReportHole(string street) =>
        new FunctionResult("Somebody looks at it this week.").UpdateGlobalData("hole", street);
}

/// <summary>Takes complaints about streets at night.</summary>
[VoiceAgent("Streets at night", Route = "/streets/night"), PromptFile("night/street.prompt.md")]
public sealed partial class NightStreetDesk;
