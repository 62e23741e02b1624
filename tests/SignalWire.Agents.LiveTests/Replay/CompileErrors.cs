using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>What the compiler and the analyzer refuse.</summary>
internal static class CompileErrors
{
    /// <summary>The ids of the errors in a source, in order.</summary>
    public static async Task<IEnumerable<string>> OfAsync(string source)
    {
        var run = GeneratorRun.Start(TestCompilation.Create(source), new VoiceAgentGenerator());
        var diagnostics = await run.Output.WithAnalyzers(OurAnalyzers.All).GetAllDiagnosticsAsync();
        return diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => diagnostic.Id);
    }
}
