using SignalWire.Agents;

namespace Visits;

/// <summary>Plans visits.</summary>
[VoiceAgent("Visits", Route = "/visits")]
public sealed partial class VisitDesk
{
    [PromptSection]
    private const string Role = "You plan visits to a museum.";

    /// <summary>Plan a visit.</summary>
    /// <param name="visit">The visit.</param>
    [Tool]
    private static FunctionResult PlanVisit(Visit visit) => new($"{visit?.People} people will be expected on {visit?.Day:MMMM d}.");
}
