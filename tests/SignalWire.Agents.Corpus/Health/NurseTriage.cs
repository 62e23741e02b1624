using SignalWire.Agents;

namespace Contoso.Health;

/// <summary>One context whose steps are written in sections, and tools that lead from step to step.</summary>
[VoiceAgent("Nurse triage", Route = "/nurse")]
[PromptParams(Temperature = 0.2, MaxTokens = 200)]
public sealed partial class NurseTriage
{
    [PromptSection(Bullets = ["Speak calmly.", "If somebody cannot breathe or is bleeding heavily, call alert_nurse at once."])]
    private const string Nurse = "You sort calls to the night desk of a children's hospital, and decide nothing medical.";

    /// <summary>Note how urgent the case is, and go on with the conversation.</summary>
    /// <param name="urgency">How urgent it sounds.</param>
    /// <param name="symptom">What is wrong, in one line.</param>
    [Tool]
    private static FunctionResult NoteUrgency(Urgency urgency, string symptom) => new FunctionResult("It is noted.")
        .UpdateGlobalData("symptom", symptom)
        .ChangeStep(urgency is Urgency.High ? Steps.Default.Connect : Steps.Default.Advise);

    /// <summary>Connect the caller to the nurse on duty.</summary>
    /// <param name="reason">What the nurse has to know, in one line.</param>
    [Tool]
    private static FunctionResult AlertNurse(string reason) =>
        new FunctionResult("Say that the nurse is on the line now.", postProcess: true)
            .HandOff("sip:nurse@hospital.example.com", reason.ReplaceLineEndings(" "));

    [Context]
    private static class Default
    {
        [Step(
            Criteria = "The urgency is noted.",
            Tools = [nameof(NoteUrgency), nameof(AlertNurse)],
            Next = [nameof(Advise), nameof(Connect)])]
        [Section("Task", "Find out what is wrong with the child.")]
        [Section("Ask for", Bullets = ["the child's age", "fever", "how long it has been so"])]
        internal const string Listen = "";

        [Step(Tools = [nameof(AlertNurse)], End = true)]
        internal const string Advise = "Say that the children's doctor opens at eight, and to call again if it gets worse.";

        [Step(Criteria = "The nurse has been called.", Tools = [nameof(AlertNurse)], Next = [nameof(Advise)], SkipUserTurn = true)]
        internal const string Connect = "Tell the caller that a nurse takes over, and connect them.";
    }
}

/// <summary>How urgent.</summary>
public enum Urgency
{
    /// <summary>It can wait until morning.</summary>
    Low,

    /// <summary>A nurse should hear of it now.</summary>
    High,
}
