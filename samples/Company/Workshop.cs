using SignalWire.Agents;

namespace Company;

[VoiceAgent("Workshop", Route = "/workshop")]
[SipUser("workshop")]
internal sealed partial class Workshop : ITellsHours
{
    [PromptSection]
    private const string Role = "You take bicycles in for repair. Ask what is broken, and say when it will be ready.";

    /// <summary>Say when a repair will be done.</summary>
    /// <param name="damage">What is broken.</param>
    [Tool]
    private static string PlanRepair(string damage) =>
        damage.Contains("wheel", StringComparison.OrdinalIgnoreCase) ? "On Thursday." : "Tomorrow.";
}
