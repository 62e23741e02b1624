using System.ComponentModel;
using SignalWire.Agents;

namespace Contoso.Finance;

/// <summary>A summary as text, and settings of the model for both prompts.</summary>
[VoiceAgent("Budget coach", Route = "/budget")]
[PromptParams(Temperature = 0.6, TopP = 0.9, Confidence = 0.7, PresencePenalty = 0.1, FrequencyPenalty = 0.2)]
[PostPromptParams(Temperature = 0, MaxTokens = 400, Model = AIModels.Gpt41Mini)]
[AIParams(
    AIModel = AIModels.Gpt41Mini,
    SummaryMode = SummaryMode.Text,
    HardStopTime = "20m",
    HardStopPrompt = "Say that time is up, and thank the caller.")]
public sealed partial class BudgetCoach(ICoachNotes notes) : IHandleSummary
{
    [PromptSection]
    private const string Coach = "You help people to plan their month. Praise what goes well before you suggest a change.";

    /// <summary>Compare what a household spends on one thing with what is usual.</summary>
    /// <param name="share">Part of the income that it takes, from 0 to 1.</param>
    /// <param name="kind">What the money goes to.</param>
    [Tool]
    private static string CompareShare(double share, Spending kind) => share > (kind is Spending.Rent ? 0.35 : 0.15)
        ? "That is more than most people spend on it."
        : "That is about what most people spend on it.";

    /// <summary>Set a goal for the coming month.</summary>
    /// <param name="goal">What the caller wants to reach, in their own words.</param>
    /// <param name="weeks">In how many weeks; four when left out.</param>
    [Tool]
    private static FunctionResult SetGoal(string goal, [DefaultValue(4)] int weeks = 4) =>
        new FunctionResult($"The goal stands for {weeks} weeks.").UpdateGlobalData("goal", goal);

    /// <summary>What is asked when the call is over.</summary>
    [PostPrompt]
    private const string Question = "In two sentences: what is this person's goal, and what worries them?";

    /// <inheritdoc/>
    public async ValueTask HandleSummaryAsync(CallSummary summary, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(summary);
        if (summary.Text is { Length: > 0 } text)
        {
            await notes.AddAsync(summary.CallId, text, cancel).ConfigureAwait(false);
        }
    }
}

/// <summary>What money goes to.</summary>
public enum Spending
{
    /// <summary>The home.</summary>
    Rent,

    /// <summary>To eat.</summary>
    Food,

    /// <summary>To get about.</summary>
    Travel,
}

/// <summary>Notes on those who call.</summary>
public interface ICoachNotes
{
    /// <summary>Adds one.</summary>
    /// <param name="callId">The call.</param>
    /// <param name="text">The note.</param>
    /// <param name="cancel">Cancels it.</param>
    Task AddAsync(string callId, string text, CancellationToken cancel);
}
