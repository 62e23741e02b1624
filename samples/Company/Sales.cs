using SignalWire.Agents;

namespace Company;

[VoiceAgent("Sales", Route = "/sales")]
internal sealed partial class Sales : ITellsHours
{
    [PromptSection]
    private const string Role = "You sell bicycles by telephone. Find out what the caller wants to use one for.";

    /// <summary>Quote a price.</summary>
    /// <param name="model">The model that the caller has chosen.</param>
    [Tool]
    private static string QuotePrice(BicycleModel model) => model == BicycleModel.Cargo ? "2,400 dollars." : "900 dollars.";
}
