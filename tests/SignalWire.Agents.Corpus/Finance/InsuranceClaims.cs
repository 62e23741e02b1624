using SignalWire.Agents;

namespace Contoso.Finance;

/// <summary>Three contexts, one of which begins anew and brings a prompt of its own.</summary>
[VoiceAgent("Insurance claims", Route = "/claims")]
[Language("English", "en-US", "rime.spore:mistv2", SpeechFillers = ["I see."], FunctionFillers = ["I am writing that down."])]
[InternalFiller(InternalFunctions.ChangeContext, "en-US", "Let me get the right form.")]
public sealed partial class InsuranceClaims : IHandleSummary<ClaimSummary>
{
    [PromptSection]
    private const string Role = "You take claims for an insurer of cars and homes. Be kind, and do not judge who is to blame.";

    /// <summary>File the claim for a car when all questions are answered.</summary>
    /// <param name="driveable">Whether the car can still be driven.</param>
    [Tool]
    private static FunctionResult FileCarClaim(bool driveable) => new FunctionResult("The claim is filed.")
        .UpdateGlobalData("tow_truck", !driveable)
        .ChangeContext(Contexts.Default);

    /// <summary>File the claim for a house or flat when all questions are answered.</summary>
    /// <param name="cause">What has caused the damage.</param>
    [Tool]
    private static FunctionResult FileHomeClaim(Cause cause) => new FunctionResult("The claim is filed.")
        .UpdateGlobalData("cause", cause.ToString())
        .ChangeContext(Contexts.Default);

    [PostPrompt]
    private const string Summarize = "Sum up the claim for the person who works on it.";

    /// <inheritdoc/>
    public ValueTask HandleSummaryAsync(CallSummary<ClaimSummary> summary, CancellationToken cancel) => default;

    [Context]
    private static class Default
    {
        [Step(Criteria = "It is clear what is damaged.", Tools = [], Contexts = [nameof(Car), nameof(Home)], Next = [nameof(Close)])]
        public const string Sort = "Find out whether the damage is to a car or to a home.";

        [Step(Tools = [], Next = [nameof(Sort)], Contexts = [nameof(Car), nameof(Home)])]
        public const string Close = "Ask whether there is more to report; if not, thank the caller and say goodbye.";
    }

    [Context(Isolated = true, InitialStep = nameof(Collect), Contexts = [nameof(Default)])]
    [EnterFiller("en-US", "I have the form for cars.")]
    private static class Car
    {
        [Step(Tools = [], Next = [nameof(File)])]
        [Gather(OutputKey = "car", CompletionStep = nameof(File))]
        [Question("plate", "What is the licence plate?", Confirm = true)]
        [Question("others", "How many other cars were there?", Type = AnswerType.WholeNumber)]
        [Question("speed", "About how fast were you going?", Type = AnswerType.Number, Prompt = "In miles per hour; a guess will do.")]
        public const string Collect = "Ask what is needed for the claim.";

        [Step(Tools = [nameof(FileCarClaim)], Contexts = [nameof(Default)])]
        public const string File = "Ask whether the car can be driven, and file the claim.";
    }

    [Context(
        Consolidate = true,
        SystemPrompt = "You take down damage to homes, room by room.",
        UserPrompt = "My home is damaged.",
        Contexts = [nameof(Default)])]
    [EnterFiller("en-US", "I have the form for homes.")]
    private static class Home
    {
        [Step(Criteria = "The claim is filed.", Tools = [nameof(FileHomeClaim)], Contexts = [nameof(Default)])]
        [Section("Task", "Ask which rooms are damaged and since when, then file the claim.")]
        public const string Describe = "";
    }
}

/// <summary>What has caused a damage.</summary>
public enum Cause
{
    /// <summary>A pipe, or rain.</summary>
    Water,

    /// <summary>Fire or smoke.</summary>
    Fire,

    /// <summary>A storm.</summary>
    Wind,

    /// <summary>Somebody broke in.</summary>
    Burglary,
}

/// <summary>A claim in short.</summary>
/// <param name="What">What is damaged.</param>
/// <param name="Filed">Whether the claim was filed.</param>
/// <param name="Upset">Whether the caller should be called back by a person.</param>
public sealed record ClaimSummary(string What, bool Filed, bool Upset = false);
