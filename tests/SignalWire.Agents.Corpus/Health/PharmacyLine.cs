using SignalWire.Agents;

namespace Contoso.Health;

/// <summary>One agent in three files: its prompt.</summary>
[VoiceAgent("Pharmacy line", Route = "/pharmacy", RecordCall = true, RecordFormat = RecordFormat.Mp3)]
[Language("English", "en-US", "elevenlabs.josh", SpeechFillers = ["Well."], FunctionFillers = ["I am checking the shelf."])]
public sealed partial class PharmacyLine
{
    private readonly IPharmacy _pharmacy;

    /// <summary>Makes the agent.</summary>
    /// <param name="pharmacy">The pharmacy.</param>
    public PharmacyLine(IPharmacy pharmacy)
    {
        ArgumentNullException.ThrowIfNull(pharmacy);
        _pharmacy = pharmacy;
    }

    [PromptSection]
    private const string Purpose = "You answer the phone of a pharmacy: refills, opening hours and deliveries.";

    [PromptSection("What you leave alone", Bullets = ["Doses and side effects: the pharmacist calls back.", "Other people's medicine."])]
    private const string Limits = "";
}
