using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators;
using SignalWire.Agents.Generators.Analyzers;

namespace SignalWire.Agents.LiveTests.Replay.Settings;

/// <summary>Replays what recorded agents say of themselves: the case becomes C#, and its whole document is compared.</summary>
internal static class SettingsReplay
{
    /// <summary>Replays a case.</summary>
    public static async Task<CaseOutcome> RunAsync(RecordedCase recorded)
    {
        var translated = SettingsCase.From(JsonSerializer.SerializeToNode(recorded.Given)!.AsObject());
        Assert.Equal(translated.Rules, await ErrorsAsync(translated.Source));
        if (translated.Rules.Count > 0)
        {
            return CaseOutcome.CompileError;
        }

        Assert.True(recorded.Document is not null, "The reference refuses this, and nothing is known of why");
        await using var agent = LiveAgent.Compile(translated.Source);
        Assert.Null(JsonDifference.Find(recorded.Document.Value, agent.ServedDocument("demo-user", "demo-pass", "call-0001")));
        return CaseOutcome.Equal;
    }

    private static async Task<IEnumerable<string>> ErrorsAsync(string source)
    {
        var run = GeneratorRun.Start(TestCompilation.Create(source), new VoiceAgentGenerator());
        var diagnostics = await run.Output.WithAnalyzers([new VoiceAgentAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => diagnostic.Id);
    }
}
