using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;

namespace Contoso.Retail;

/// <summary>Numbers of every kind.</summary>
[VoiceAgent("Postage", Route = "/postage")]
internal sealed partial class Scales
{
    [PromptSection]
    private const string Work = "You work out what it costs to send a parcel. Ask for its weight and size, then name one price.";

    /// <summary>Work out the postage for one parcel.</summary>
    /// <param name="kilograms">Weight in kilograms.</param>
    /// <param name="length">Longest side in centimetres.</param>
    /// <param name="girth">Way around it in centimetres.</param>
    /// <param name="zone">Zone that it goes to.</param>
    /// <param name="insured">What it is insured for, in dollars.</param>
    [Tool]
    private static string QuoteParcel(
        float kilograms,
        ushort length,
        ushort? girth = null,
        [AllowedValues((byte)1, (byte)2, (byte)3)] byte zone = 1,
        decimal insured = 0) =>
        $"That makes {Math.Ceiling((kilograms * zone) + (length / 50.0) + (girth ?? 0) / 100.0) + (double)insured / 100:0} dollars.";

    /// <summary>Say whether goods that need cooling may be sent at a temperature.</summary>
    /// <param name="celsius">Temperature in degrees Celsius.</param>
    [Tool]
    private static string AllowCooledGoods([Range(-80, 40)] sbyte celsius) =>
        celsius < 8 ? "Such goods go by the cooled van." : "That is warm enough for an ordinary parcel.";

    /// <summary>Count the lorries that a large shipment fills.</summary>
    /// <param name="pallets">How many pallets.</param>
    /// <param name="boxes">How many loose boxes.</param>
    /// <param name="letters">How many letters.</param>
    /// <param name="litres">Whole volume in litres.</param>
    /// <param name="balance">Pallets owed from earlier; negative where we owe them.</param>
    [Tool]
    private static string CountLorries(uint pallets, long boxes = 0, ulong letters = 0, double? litres = null, short balance = 0)
    {
        double full = (pallets + balance) / 33.0 + boxes / 2000.0 + letters / 500_000.0 + (litres ?? 0) / 80_000;
        return full <= 1 ? "One lorry is enough." : $"It takes {Math.Ceiling(full):0} lorries.";
    }
}
