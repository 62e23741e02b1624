using SignalWire.Agents;

namespace Contoso.Office;

/// <summary>Steps that follow each other, questions that may use a tool, and a context of sections.</summary>
[VoiceAgent("School office", Route = "/school")]
[Language("English", "en-US", "rime.spore:mistv2", SpeechFillers = ["Good."], FunctionFillers = ["I am looking at the list."])]
[InternalFiller(InternalFunctions.NextStep, "en-US", "Good, next question.")]
public sealed partial class SchoolOffice(IClassList list)
{
    [PromptSection]
    private const string Office = "You answer for the office of a primary school.";

    /// <summary>Find the class that a child is in.</summary>
    /// <param name="child">First and last name of the child.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    private async Task<string> FindClass(string child, CancellationToken cancel) =>
        await list.FindAsync(child, cancel).ConfigureAwait(false) is { } found
            ? $"The child is in class {found}."
            : "No child of that name is on the list.";

    /// <summary>Excuse a child for today.</summary>
    /// <param name="reason">Why the child cannot come.</param>
    [Tool]
    private static FunctionResult ExcuseChild(string reason) =>
        new FunctionResult("The teacher is told.").UpdateGlobalData("excuse", reason).ChangeContext(Contexts.MainMenu);

    [Context("default", Next = [nameof(Answer), nameof(Farewell)], Contexts = [nameof(Absence)])]
    private static class MainMenu
    {
        [Step("welcome", Criteria = "The caller has said what it is about.", Tools = [])]
        public const string Welcome = "Greet the caller and ask how you can help.";

        [Step("answer", Tools = [nameof(FindClass)], Contexts = [nameof(Absence)])]
        public const string Answer = "Answer what you know: the school begins at eight, and lunch is at noon.";

        [Step("farewell", Tools = [], End = true)]
        public const string Farewell = "Ask whether there is anything else, and say goodbye.";
    }

    [Context(FullReset = true, Contexts = [nameof(MainMenu)], PostPrompt = "Which child is absent, and why?")]
    [SystemSection("Task", "You excuse children who cannot come to school.", Bullets = ["Wish them well."])]
    [Section("Manner", "Be quick: parents call before work.")]
    private static class Absence
    {
        [Step(Tools = [nameof(FindClass)], Next = ["next"])]
        [Gather(Isolated = true, Completion = GatherCompletion.NextStep)]
        [Question("child", "Which child is it?", Tools = [nameof(FindClass)], Confirm = true)]
        [Question("days", "For how many days?", Type = AnswerType.WholeNumber)]
        public const string Ask = "Ask who is absent, and for how long.";

        [Step(Criteria = "The child is excused.", Tools = [nameof(ExcuseChild)], Contexts = [nameof(MainMenu)])]
        public const string Excuse = "Ask why, and excuse the child.";
    }
}

/// <summary>Who is in which class.</summary>
public interface IClassList
{
    /// <summary>Finds a child's class.</summary>
    /// <param name="child">The child.</param>
    /// <param name="cancel">Cancels it.</param>
    Task<string?> FindAsync(string child, CancellationToken cancel);
}
