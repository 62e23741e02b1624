using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Analyzers;
using SignalWire.Agents.Generators.Analyzers.Suppressors;

namespace SignalWire.Agents.Generators.Tests.Rules;

public sealed class LengthAttributeSuppressorTests
{
    private const string Source = """
        using System.ComponentModel.DataAnnotations;
        using SignalWire.Agents;

        /// <summary>A booking.</summary>
        /// <param name="Names">Names.</param>
        public sealed record Booking([MinLength(1)] string[] Names)
        {
            /// <summary>A remark.</summary>
            [MaxLength(9)] public string? Remark { get; init; }
        }

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Book a table.</summary>
            /// <param name="booking">What is booked.</param>
            /// <param name="days">When.</param>
            /// <param name="size">How many.</param>
            [Tool] public string Book(Booking booking, [Length(1, 2)] int[] days, [Range(1, 2)] int size)
            {
                _ = new MinLengthAttribute(1);
                return "";
            }
        }
        """;

    [Fact]
    public async Task Suppressor_TrimWarningOfALengthAttribute_IsTakenBackThereAlone()
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var analyzed = GeneratorHarness.Run(Source).Output.WithAnalyzers([new TrimWarnings(), new LengthAttributeSuppressor()], options);
        var diagnostics = await analyzed.GetAnalyzerDiagnosticsAsync();

        Assert.Equal(["Length(1, 2)", "MaxLength(9)", "MinLength(1)"], Texts(diagnostics.Where(diagnostic => diagnostic.IsSuppressed)));
        Assert.Equal(
            ["Range(1, 2)", "Tool", "VoiceAgent(\"A\")", "new MinLengthAttribute(1)"],
            Texts(diagnostics.Where(diagnostic => !diagnostic.IsSuppressed)));
    }

    private static IEnumerable<string> Texts(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Location.SourceTree!.FilePath == "Agent0.cs")
        .Select(diagnostic => diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan))
        .Order(StringComparer.Ordinal);

    /// <summary>Stands for the SDK's trim analyzer: a warning on each attribute, and on each object that is made.</summary>
#pragma warning disable RS1017, RS1036, RS1038, RS1041, RS2008 // It is no analyzer that anybody installs.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class TrimWarnings : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor _rule = new("IL2026", "Trim", "Trim", "Test", DiagnosticSeverity.Warning, true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(
                node => node.ReportDiagnostic(Diagnostic.Create(_rule, node.Node.GetLocation())),
                SyntaxKind.Attribute,
                SyntaxKind.ObjectCreationExpression);
        }
    }
#pragma warning restore RS1017, RS1036, RS1038, RS1041, RS2008
}
