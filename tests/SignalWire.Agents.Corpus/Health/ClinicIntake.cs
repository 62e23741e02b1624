using SignalWire.Agents;

namespace Contoso.Health;

/// <summary>Two contexts with steps, questions and ways between them.</summary>
[VoiceAgent("Clinic intake", Route = "/clinic")]
[Language("English", "en-US", "rime.luna:arcana", SpeechFillers = ["Mhm."], FunctionFillers = ["Let me look in the diary."])]
public sealed partial class ClinicIntake(IDiary diary)
{
    [PromptSection(Bullets = ["Never give medical advice.", "In an emergency, tell the caller to hang up and dial 911."])]
    private const string Role = "You take first calls for a small orthopaedic clinic.";

    /// <summary>Find the next free hour of a doctor.</summary>
    /// <param name="doctor">Last name of the doctor; anybody when left out.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    private async Task<FunctionResult> FindFreeHour(string? doctor = null, CancellationToken cancel = default)
    {
        var free = await diary.NextFreeAsync(doctor, cancel).ConfigureAwait(false);
        return new FunctionResult($"The next free hour is on {free:dddd, MMMM d, h tt}.").UpdateGlobalData("offered", $"{free:O}");
    }

    /// <summary>Enter the offered hour in the diary, when the caller has accepted it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    private async Task<FunctionResult> TakeHour(ToolCall call, CancellationToken cancel)
    {
        await diary.TakeAsync(call.CallId, cancel).ConfigureAwait(false);
        return new FunctionResult("It is entered.").ChangeStep(Steps.Default.SayGoodbye);
    }

    [Context(Contexts = [nameof(NewPatient)])]
    private static class Default
    {
        [Step(
            Criteria = "It is clear whether the caller has been here before.",
            Tools = [],
            Next = [nameof(OfferHour)],
            Contexts = [nameof(NewPatient)])]
        public const string Greet =
            "Unless they come from the questions for the file, greet the caller, and ask whether they have been to the clinic before.";

        [Step(Criteria = "The caller has accepted an hour.", Tools = [nameof(FindFreeHour), nameof(TakeHour)], Next = [nameof(SayGoodbye)])]
        public const string OfferHour = "Look for a free hour, offer it, and enter it once it suits.";

        [Step(Tools = [], End = true)]
        public const string SayGoodbye = "Repeat day and hour, and say goodbye.";
    }

    [Context(Contexts = [nameof(Default)])]
    [EnterFiller("en-US", "I have a few questions for the file.", "Let me open a file for you.")]
    [ExitFiller("en-US", "That is all for the file.")]
    private static class NewPatient
    {
        [Step(Tools = [], Next = [nameof(Explain)])]
        [Gather(OutputKey = "patient", Completion = GatherCompletion.NextStep, Prompt = "Keep it short.")]
        [Question("full_name", "What is your first and last name?", Confirm = true)]
        [Question("age", "How old are you?", Type = AnswerType.WholeNumber)]
        [Question("referred", "Did another doctor send you to us?", Type = AnswerType.YesNo)]
        public const string OpenFile = "Collect what belongs in the file of a new patient.";

        [Step(Criteria = "The caller knows what to bring.", Tools = [], Contexts = [nameof(Default)], History = HistoryMode.Keep)]
        public const string Explain = "Ask them to bring their insurance card, then go on to find an hour.";
    }
}

/// <summary>The clinic's diary.</summary>
public interface IDiary
{
    /// <summary>Finds a free hour.</summary>
    /// <param name="doctor">Whose.</param>
    /// <param name="cancel">Cancels the search.</param>
    Task<DateTime> NextFreeAsync(string? doctor, CancellationToken cancel);

    /// <summary>Takes the hour that was found in a call.</summary>
    /// <param name="callId">The call.</param>
    /// <param name="cancel">Cancels it.</param>
    Task TakeAsync(string callId, CancellationToken cancel);
}
