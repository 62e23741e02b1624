using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>Replays recorded tools: the case becomes C#, is compiled with the generator, and its document is compared.</summary>
internal static class CaseReplay
{
    /// <summary>Replays a case.</summary>
    /// <returns>How it ended, and the rows or rules that say why.</returns>
    public static async Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> RunAsync(RecordedCase recorded)
    {
        var translated = TranslatedCase.From(Node(recorded.Given).AsObject());
        Assert.Equal(translated.Rules, await CompileErrors.OfAsync(translated.Source));
        if (translated.Rules.Count > 0)
        {
            return (CaseOutcome.CompileError, translated.Rules);
        }

        Assert.True(recorded.Functions is not null, "The reference refuses this, and nothing is known of why");
        await using var agent = LiveAgent.Compile(translated.Source);
        var ours = Node(agent.ServedFunctions("demo-user", "demo-pass", CallId(recorded)));
        var theirs = Node(recorded.Functions.Value).AsArray();
        Assert.Equal(translated.RecordedOrder, theirs.Select(function => function!["function"]!.GetValue<string>()));

        var order = translated.RecordedOrder.ToList();
        var expected = new JsonArray([.. translated.Tools.Select(tool => theirs[order.IndexOf(tool.Name)]!.DeepClone())]);
        var reasons = order.SequenceEqual(translated.Tools.Select(tool => tool.Name)) ? new List<string>() : [Rows.Order];
        for (int i = 0; i < translated.Tools.Count; i++)
        {
            foreach (var deviation in translated.Tools[i].Deviations)
            {
                deviation.Apply(expected[i]!, ours[i]!);
                reasons.Add($"[{i}]/{deviation.Path}: {deviation.Row}");
            }
        }

        Assert.Null(JsonDifference.Find(Element(expected), Element(ours)));
        return (reasons.Count == 0 ? CaseOutcome.Equal : CaseOutcome.DiffersOnPurpose, reasons);
    }

    private static string CallId(RecordedCase recorded) =>
        recorded.Given.TryGetProperty("render_call_id", out var id) ? id.GetString()! : "call-0001";

    private static JsonNode Node(JsonElement element) => JsonSerializer.SerializeToNode(element)!;

    private static JsonElement Element(JsonNode node) => JsonSerializer.SerializeToElement(node);
}
