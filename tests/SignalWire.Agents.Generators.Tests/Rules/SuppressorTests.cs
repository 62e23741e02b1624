using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Analyzers;
using SignalWire.Agents.Generators.Analyzers.Suppressors;

namespace SignalWire.Agents.Generators.Tests.Rules;

public sealed class SuppressorTests
{
    private const string Source = """
        using SignalWire.Agents;

        [VoiceAgent("A")]
        internal sealed partial class Support : Desk, IDesk
        {
            public override string Find(string place) => "";
            public override string Plain(string plain) => "";

            [PromptSection] private const string Role = "You help.";
            private const string Unused = "";

            /// <summary>Check.</summary>
            /// <param name="order">The order.</param>
            /// <param name="formatter">What is supplied.</param>
            [Tool] private string CheckOrder(string order, [Microsoft.AspNetCore.Mvc.FromServices] IFormatProvider formatter) => "";

            private string Other(string thing) => "";

            [Context]
            private static class Default
            {
                [Step] private const string Begin = "Begin.";
                private const string Idle = "";
            }

            private static class Plainly;
        }

        internal abstract class Desk
        {
            [Tool] public virtual string Find(string where) => "";
            public virtual string Plain(string simple) => "";
        }

        internal interface IDesk
        {
            [Tool] string Greet(string whom) => "";
        }

        internal sealed class Lonely;
        """;

    [Theory]
    [InlineData("CA1822")]
    [InlineData("IDE0051")]
    [InlineData("IDE0052")]
    [InlineData("IDE0060")]
    [InlineData("CA1801")]
    [InlineData("CA1812")]
    [InlineData("CA1823")]
    public async Task Suppressor_RemarkOnWhatGeneratedCodeUses_IsTakenBackThereAlone(string id)
    {
        var run = GeneratorHarness.Run(Source);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var analyzed = run.Output.WithAnalyzers([new RemarkOnEverything(id), new GeneratedUseSuppressor()], options);
        var diagnostics = await analyzed.GetAnalyzerDiagnosticsAsync();

        Assert.Equal(
            ["Begin", "CheckOrder", "Default", "Find", "Find", "Greet", "Role", "Support", "formatter", "order", "place", "where", "whom"],
            Names(diagnostics.Where(diagnostic => diagnostic.IsSuppressed)));
        Assert.Equal(
            ["Desk", "IDesk", "Idle", "Lonely", "Other", "Plain", "Plain", "Plainly", "Unused", "plain", "simple", "thing"],
            Names(diagnostics.Where(diagnostic => !diagnostic.IsSuppressed)));
    }

    private static IEnumerable<string> Names(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Location.SourceTree!.FilePath == "Agent0.cs")
        .Select(diagnostic => diagnostic.Location.SourceTree!.ToString()
            .Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length))
        .Order(StringComparer.Ordinal);

    /// <summary>Stands for the analyzers of the SDK, which remark on one kind of member each.</summary>
#pragma warning disable RS1017, RS1036, RS1038, RS1041 // It is no analyzer that anybody installs.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class RemarkOnEverything(string id) : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor _rule = new(id, "Remark", "Remark", "Test", DiagnosticSeverity.Warning, true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSymbolAction(
                remarked => remarked.ReportDiagnostic(Diagnostic.Create(_rule, remarked.Symbol.Locations[0])),
                SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Field, SymbolKind.Parameter);
        }
    }
#pragma warning restore RS1017, RS1036, RS1038, RS1041
}
