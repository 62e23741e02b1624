using SignalWire.Agents;
using Visits;

namespace Front;

[VoiceAgent("Front desk", Route = "/front")]
internal sealed partial class FrontDesk
{
    [PromptSection]
    private const string Role = "You tell people what there is to see on the day of their visit.";

    /// <summary>Tell what there is to see on a visit.</summary>
    /// <param name="visit">The visit that is planned.</param>
    [Tool]
    private static string TellProgram(Visit visit) =>
        visit.Day.DayOfWeek == DayOfWeek.Monday ? "We are closed." : "There is a tour at ten.";
}
