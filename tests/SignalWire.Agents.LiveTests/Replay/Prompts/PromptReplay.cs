using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Prompts;

/// <summary>Replays recorded prompts: the case becomes C#, is compiled with the generator, and its whole document is compared.</summary>
internal static class PromptReplay
{
    /// <summary>Replays a case.</summary>
    /// <returns>How it ended, and the rows or rules that say why.</returns>
    public static async Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> RunAsync(RecordedCase recorded)
    {
        var translated = PromptCase.From(Node(recorded.Given).AsObject());
        Assert.Equal(translated.Rules, await CompileErrors.OfAsync(translated.Source));
        if (translated.Rules.Count > 0)
        {
            return (CaseOutcome.CompileError, translated.Rules);
        }

        Assert.True(recorded.Document is not null, "The reference refuses this, and nothing is known of why");
        await using var agent = LiveAgent.Compile(translated.Source);
        var ours = Node(agent.ServedDocument("demo-user", "demo-pass", "call-0001"));
        var expected = Node(recorded.Document.Value);
        var reasons = new List<string>();
        foreach (var deviation in translated.Deviations)
        {
            deviation.Apply(expected, ours);
            reasons.Add($"{deviation.Path}: {deviation.Row}");
        }

        Assert.Null(JsonDifference.Find(Element(expected), Element(ours)));
        return (reasons.Count == 0 ? CaseOutcome.Equal : CaseOutcome.DiffersOnPurpose, reasons);
    }

    private static JsonNode Node(JsonElement element) => JsonSerializer.SerializeToNode(element)!;

    private static JsonElement Element(JsonNode node) => JsonSerializer.SerializeToElement(node);
}
