using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>Replays recorded contexts: the case becomes C#, is compiled with the generator, and its prompt is compared.</summary>
internal static class ConversationReplay
{
    /// <summary>Replays a case.</summary>
    /// <returns>How it ended, and the rule that says why.</returns>
    public static async Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> RunAsync(RecordedCase recorded)
    {
        var translated = ConversationCase.From(JsonNode.Parse(recorded.Given.GetRawText())!.AsObject());
        string[] refusal = translated.Refusal is { } rule ? [rule] : [];
        Assert.Equal(refusal, await CompileErrors.OfAsync(translated.Source));
        if (refusal.Length > 0)
        {
            return (CaseOutcome.CompileError, refusal);
        }

        Assert.True(recorded.Prompt is not null, "The reference refuses this, and nothing is known of why");
        await using var agent = LiveAgent.Compile(translated.Source);
        var (theirs, ours) = (recorded.Prompt.Value, agent.Ai().GetProperty("prompt"));

        // The one text beside the contexts is a section here, which is another category's matter.
        Assert.Null(translated.HasOtherPrompt
            ? JsonDifference.Find(theirs.GetProperty("contexts"), ours.GetProperty("contexts"))
            : JsonDifference.Find(theirs, ours));
        return (CaseOutcome.Equal, []);
    }
}
