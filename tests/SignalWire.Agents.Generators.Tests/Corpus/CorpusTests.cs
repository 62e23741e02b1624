using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SignalWire.Agents.Generators.Tests.Corpus;

/// <summary>No rule says anything of agents that are as they should be.</summary>
public sealed class CorpusTests
{
    [Theory]
    [InlineData(DocumentationMode.None)]
    [InlineData(DocumentationMode.Parse)]
    [InlineData(DocumentationMode.Diagnose)]
    public async Task Corpus_WithAllAnalyzers_GivesNoDiagnostic(DocumentationMode documentation)
    {
        var run = GeneratorRun.Start(CorpusFiles.Compile(documentation), new VoiceAgentGenerator(), CorpusFiles.Prompts);
        using var assembly = new MemoryStream();
        var compiled = run.Output.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

        Assert.Null(run.Result.Exception);
        string said = string.Join(
            '\n', run.Result.Diagnostics.Concat(compiled).Concat(await AnalyzeAsync(run.Output)).Select(Describe).Order());
        Assert.True(said.Length == 0, said);
    }

    [Fact]
    public void Corpus_OfAllStyles_HasFortyAgents() => Assert.InRange(
        CorpusFiles.Compile(DocumentationMode.Parse).GetSymbolsWithName(_ => true, SymbolFilter.Type).Count(IsAgent), 40, int.MaxValue);

    /// <summary>What all analyzers say, of any severity, and also where the source does not want to hear it.</summary>
    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation) => compilation
        .WithAnalyzers(OurAnalyzers.All, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. CorpusFiles.Prompts]),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true))
        .GetAnalyzerDiagnosticsAsync();

    private static bool IsAgent(ISymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is nameof(VoiceAgentAttribute) or nameof(CallFlowAttribute));

    private static string Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
