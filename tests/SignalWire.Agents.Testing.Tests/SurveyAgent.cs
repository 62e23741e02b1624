namespace SignalWire.Agents.Testing.Tests;

/// <summary>An agent that takes its summaries as a type.</summary>
[VoiceAgent("Survey", Route = "/survey")]
internal sealed partial class SurveyAgent(List<CallSummary<Survey>> told) : IHandleSummary<Survey>
{
    [PromptSection]
    private const string Role = "You ask what callers thought.";

    [PostPrompt]
    private const string Question = "Sum the call up.";

    public ValueTask HandleSummaryAsync(CallSummary<Survey> summary, CancellationToken cancel)
    {
        told.Add(summary);
        return default;
    }
}
