using SignalWire.Agents;

namespace ClinicIntake;

/// <summary>Takes calls in steps: each step offers its own tools, and the platform asks the questions of one step itself.</summary>
[VoiceAgent("Clinic intake", Route = "/intake")]
[Language("English", "en-US", "rime.spore:mistv2")]
public sealed partial class Intake(IPatients patients) : IHandleSummary<Visit>
{
    [PromptSection]
    private const string Role = "You answer the telephone of a clinic. Be brief and kind, and give no medical advice.";

    [PostPrompt]
    private const string Summary = "Say why the patient called, and whether it is urgent.";

    /// <inheritdoc/>
    public ValueTask HandleSummaryAsync(CallSummary<Visit> summary, CancellationToken cancel) => default;

    /// <summary>Find a patient by date of birth and last name.</summary>
    /// <param name="born">Date of birth.</param>
    /// <param name="lastName">Last name, as the caller spells it.</param>
    /// <param name="cancel">Canceled when nobody waits for the answer.</param>
    [Tool]
    [Filler("en-US", "Let me look you up.")]
    private async Task<FunctionResult> FindPatient(DateOnly born, string lastName, CancellationToken cancel) =>
        await patients.FindAsync(born, lastName, cancel).ConfigureAwait(false) is { } number
            ? new FunctionResult("The patient is known.").UpdateGlobalData("patient", number).ChangeStep(Steps.Default.Ask)
            : "There is no such patient. Ask for the date and the spelling again.";

    /// <summary>Hand the call to the front desk, if the caller is in pain or wants a person.</summary>
    [Tool]
    private static FunctionResult GetFrontDesk() =>
        new FunctionResult("I am getting somebody for you.", postProcess: true).Connect("+15550100010");

    [Context]
    internal static class Default
    {
        [Step(Criteria = "The caller has said that they are a patient.", Tools = [nameof(GetFrontDesk)], Next = [nameof(Identify)])]
        internal const string Greet = "Greet the caller, and ask whether they have been here before.";

        [Step(Tools = [nameof(FindPatient), nameof(GetFrontDesk)], Next = [nameof(Ask)])]
        internal const string Identify = "Ask for date of birth and last name, and look the patient up.";

        [Step(Tools = [nameof(GetFrontDesk)], Next = [nameof(Close)])]
        [Gather(OutputKey = "visit", CompletionStep = nameof(Close), Prompt = "Three short questions.")]
        [Question("reason", "What brings you to us?")]
        [Question("since", "Since when have you had it?")]
        [Question("number", "At which number can we reach you?", Confirm = true)]
        internal const string Ask = "Ask what the doctor needs to know.";

        [Step(Tools = [], End = true)]
        internal const string Close = "Say that somebody calls back within the day, and say goodbye.";
    }
}
