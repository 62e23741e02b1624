using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;

namespace Contoso.Health;

/// <summary>Days, times, durations and ids.</summary>
[VoiceAgent("Vaccine line", Route = "/vaccines", MaxDuration = 900)]
[AIParams(LocalTz = "America/Chicago", EndOfSpeechTimeout = 900, AttentionTimeout = 12_000)]
[NativeFunction(NativeFunctions.CheckTime)]
internal sealed partial class VaccineLine(TimeProvider clock)
{
    [PromptSection]
    private const string Work = "You plan vaccinations for travellers. Ask where they go and when they leave.";

    /// <summary>Plan the last day on which a traveller should be vaccinated.</summary>
    /// <param name="departure">Day of departure.</param>
    /// <param name="lead">How long before departure it must be; two weeks when left out.</param>
    [Tool]
    private string PlanLastDay(DateOnly departure, TimeSpan? lead = null)
    {
        var last = departure.AddDays(-(int)(lead ?? TimeSpan.FromDays(14)).TotalDays);
        return last < DateOnly.FromDateTime(clock.GetUtcNow().Date)
            ? "It is too late for full protection. Advise to see a doctor this week."
            : $"The last good day is {last:dddd, MMMM d}.";
    }

    /// <summary>Reserve a time at the vaccination desk.</summary>
    /// <param name="at">Day and time of the visit.</param>
    /// <param name="people">How many people come.</param>
    /// <param name="endBefore">Time by which they must be gone, if any.</param>
    [Tool]
    private static FunctionResult ReserveTime(DateTimeOffset at, [Range(1, 5)] int people = 1, TimeOnly? endBefore = null) =>
        endBefore is { } end && TimeOnly.FromDateTime(at.DateTime) >= end
            ? "That would end too late. Ask for an earlier time."
            : new FunctionResult($"{people} are expected on {at:MMMM d} at {at:h:mm tt}.")
                .UpdateGlobalData("visit", at.ToUnixTimeSeconds());

    /// <summary>Check whether a vaccination certificate is still good.</summary>
    /// <param name="certificate">Id under the bar code.</param>
    /// <param name="given">Day and time when the last dose was given.</param>
    [Tool]
    private string CheckCertificate(Guid certificate, DateTime given) =>
        certificate != Guid.Empty && clock.GetUtcNow() - given < TimeSpan.FromDays(3650)
            ? "The certificate is good."
            : "A new dose is needed.";
}
