using SignalWire.Agents;

namespace Contoso.Office;

/// <summary>An agent that is derived from another one, with a prompt of its own.</summary>
[VoiceAgent("Facilities at night", Route = "/facilities/night")]
public sealed partial class NightFacilities : Facilities
{
    [PromptSection]
    private const string Night = "You answer at night for an office building. Only water, fire and open doors cannot wait.";

    /// <summary>Report damage that cannot wait until the morning.</summary>
    /// <param name="room">Number of the room, such as 3.14.</param>
    /// <param name="what">What has happened, in one line.</param>
    protected override FunctionResult ReportDamage(string room, string what) =>
        base.ReportDamage(room, what).SetResponse("The guard is on the way.");

    /// <inheritdoc/>
    protected override string TellOnDuty() => "The guard at the gate is.";
}
