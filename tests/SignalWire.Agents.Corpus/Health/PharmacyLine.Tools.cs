using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;

namespace Contoso.Health;

/// <content>What it can do.</content>
public sealed partial class PharmacyLine
{
    /// <summary>Order the next pack of a prescription that still has refills.</summary>
    /// <param name="prescription">Number on the label: two letters and four digits.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    [Filler("en-US", "Let me find that prescription.", "I am looking for the label.")]
    private async Task<FunctionResult> OrderRefill(
        [RegularExpression("^[A-Z]{2}[0-9]{4}$")] string prescription, CancellationToken cancel)
    {
        int left = await _pharmacy.RefillAsync(prescription, cancel).ConfigureAwait(false);
        return left switch
        {
            < 0 => "Nothing is on file under that number. Ask for it once more.",
            0 => "No refill is left. A doctor has to write a new one.",
            _ => new FunctionResult("It is ready from four in the afternoon.").UpdateGlobalData("refills_left", left - 1),
        };
    }

    /// <summary>Say when the shop is open on a day of the week.</summary>
    /// <param name="day">Day that is asked for.</param>
    [Tool]
    private static string SayOpeningHours(DayOfWeek day) => day is DayOfWeek.Sunday
        ? "On Sundays the door is closed, but the night bell works."
        : "It is open from eight to seven.";

    /// <summary>Arrange that medicine is brought to the caller's home.</summary>
    /// <param name="street">Street and house number.</param>
    /// <param name="after">Earliest time of the day.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    private async ValueTask<string> ArrangeDelivery(
        [MinLength(4)] string street, TimeOnly? after = null, CancellationToken cancel = default)
    {
        await _pharmacy.DeliverAsync(street, after ?? new TimeOnly(9, 0), cancel).ConfigureAwait(false);
        return "The driver has it on today's list.";
    }
}
