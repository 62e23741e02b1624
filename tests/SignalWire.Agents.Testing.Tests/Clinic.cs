namespace SignalWire.Agents.Testing.Tests;

/// <summary>An agent with steps, questions, services, a configuration for each call, a data map and a summary.</summary>
[VoiceAgent("Clinic", Route = "/clinic")]
[GlobalData("clinic", "North")]
internal sealed partial class Clinic(IHours hours) : IConfigureCall, IHandleSummary<Visit>
{
    [PromptSection]
    private const string Role = "You answer for a clinic.";

    [PostPrompt]
    private const string Summary = "Sum the call up.";

    public ValueTask ConfigureCallAsync(CallRequest request, CallConfiguration config, CancellationToken cancel)
    {
        config.GlobalData["language"] = request.Query["lang"].FirstOrDefault() ?? "en";
        return default;
    }

    public ValueTask HandleSummaryAsync(CallSummary<Visit> summary, CancellationToken cancel)
    {
        hours.Note(summary.Value?.Reason ?? summary.Text);
        return default;
    }

    /// <summary>Find a patient by date of birth.</summary>
    /// <param name="born">Date of birth.</param>
    /// <param name="call">The call.</param>
    [Tool]
    private static FunctionResult FindPatient(DateOnly born, ToolCall call) =>
        new FunctionResult($"Born in {born.Year}, called by {call.CallerNumber} in {call.GlobalData.GetProperty("language").GetString()}.")
            .UpdateGlobalData("patient", 7).ChangeStep(Steps.Default.Confirm);

    /// <summary>Tell when the clinic is open.</summary>
    [Tool]
    private string TellHours() => hours.Today;

    /// <summary>Note that the caller would rather not be asked for anything.</summary>
    [Tool]
    private static FunctionResult RespectWish() => new FunctionResult("Noted.").ToggleFunctions(new FunctionToggle(Tools.TellHours, false));

    /// <summary>End the call, if the caller has said goodbye.</summary>
    [Tool]
    private static FunctionResult EndCall() => new FunctionResult("Goodbye.").Hangup();

    /// <summary>Look into the weather outside of the clinic.</summary>
    [Tool]
    private static string LookOutside() => throw new InvalidOperationException("The window is stuck.");

    /// <summary>Tell which floor a doctor is on.</summary>
    /// <param name="doctor">Last name of the doctor.</param>
    [DataMap]
    [Expression("${args.doctor}", Pattern = "^Lee$", Output = "Doctor Lee is on floor 2.", NoMatch = "Nobody knows.")]
    private static partial FunctionResult FindFloor(string doctor);

    [Context]
    internal static class Default
    {
        [Step(Tools = [nameof(TellHours), nameof(RespectWish)], Next = [nameof(Identify)])]
        internal const string Greet = "Greet the caller and ask what they need.";

        [Step(Tools = [nameof(FindPatient), nameof(LookOutside), nameof(FindFloor)], Next = [nameof(Confirm)])]
        internal const string Identify = "Ask for the date of birth.";

        [Step(Tools = [nameof(EndCall)], Contexts = [nameof(Billing)], End = true)]
        internal const string Confirm = "Confirm the name.";
    }

    [Context]
    internal static class Billing
    {
        [Step(Tools = [])]
        [Gather(OutputKey = "claim", Completion = GatherCompletion.NextStep)]
        [Question("insurer", "Who is your insurer?")]
        [Question("member_id", "What is your member number?")]
        internal const string Collect = "Collect the claim.";

        [Step(Tools = [nameof(EndCall)], End = true)]
        internal const string Close = "Thank the caller.";
    }
}
