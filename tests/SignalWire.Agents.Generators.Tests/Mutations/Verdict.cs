using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>What is said of a program.</summary>
/// <param name="Ours">What our generator and analyzers say, of any severity, also where the source does not want to hear it.</param>
/// <param name="Compiler">What the compiler says of it, with what was generated: errors and warnings.</param>
internal sealed record Verdict(ImmutableArray<Diagnostic> Ours, ImmutableArray<Diagnostic> Compiler)
{
    /// <summary>Runs the generator and all analyzers. A generator that throws fails the test.</summary>
    /// <param name="compilation">The program.</param>
    /// <param name="prompts">What the build hands in beside it.</param>
    public static async Task<Verdict> OfAsync(CSharpCompilation compilation, ImmutableArray<AdditionalText> prompts)
    {
        var run = GeneratorRun.Start(compilation, new VoiceAgentGenerator(), [.. prompts]);
        Assert.Null(run.Result.Exception);

        // The compiler and the analyzers are asked at once, as in a build, because both look at the same bound code.
        var said = await run.Output
            .WithAnalyzers(OurAnalyzers.All, new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(prompts),
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true))
            .GetAllDiagnosticsAsync();
        return new Verdict(
            [.. run.Result.Diagnostics, .. said.Where(diagnostic => !IsOfTheCompiler(diagnostic))],
            [.. said.Where(diagnostic =>
                IsOfTheCompiler(diagnostic) && !diagnostic.IsSuppressed && diagnostic.Severity >= DiagnosticSeverity.Warning)]);
    }

    /// <summary>All that is said, for the message of a test.</summary>
    public override string ToString() => string.Join('\n', Ours.Concat(Compiler).Select(Describe));

    private static bool IsOfTheCompiler(Diagnostic diagnostic) => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    /// <summary>A diagnostic in a line: where, on what, and what.</summary>
    private static string Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        string? on = diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan);
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return $"{place.Path}({place.StartLinePosition.Line + 1}) on '{on}': {diagnostic.Id} {message}";
    }
}
