using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators;
using SignalWire.Agents.Generators.Analyzers;

namespace SignalWire.Agents.LiveTests.Replay.Prompts;

/// <summary>Replays recorded prompts: the case becomes C#, is compiled with the generator, and its whole document is compared.</summary>
internal static class PromptReplay
{
    /// <summary>Operations for which there is nothing in C# yet. Whoever adds it takes the operation out here and into <see cref="PromptCase"/>.</summary>
    private static readonly string[] Pending =
        ["set_post_prompt", "set_post_prompt_url", "set_prompt_llm_params", "set_post_prompt_llm_params"];

    /// <summary>Whether a case depends on what is not there yet.</summary>
    public static bool IsPending(RecordedCase recorded) => recorded.Given.TryGetProperty("ops", out var operations)
        && operations.EnumerateArray().Any(operation => Pending.Contains(operation[0].GetString()));

    /// <summary>Replays a case.</summary>
    /// <returns>How it ended, and the rows or rules that say why.</returns>
    public static async Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> RunAsync(RecordedCase recorded)
    {
        var translated = PromptCase.From(Node(recorded.Given).AsObject());
        Assert.Equal(translated.Rules, await ErrorsAsync(translated.Source));
        if (translated.Rules.Count > 0)
        {
            return (CaseOutcome.CompileError, translated.Rules);
        }

        Assert.True(recorded.Document is not null, "The reference refuses this, and nothing is known of why");
        await using var agent = LiveAgent.Compile(translated.Source);
        var ours = Node(agent.Document());
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

    private static async Task<IEnumerable<string>> ErrorsAsync(string source)
    {
        var run = GeneratorRun.Start(TestCompilation.Create(source), new VoiceAgentGenerator());
        var diagnostics = await run.Output.WithAnalyzers([new VoiceAgentAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => diagnostic.Id);
    }

    private static JsonNode Node(JsonElement element) => JsonSerializer.SerializeToNode(element)!;

    private static JsonElement Element(JsonNode node) => JsonSerializer.SerializeToElement(node);
}
