using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Analyzers.Advice;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>Advises on an agent as a whole: what the platform takes, and answers badly on a call.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdviceAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. AgentRules.OfAdvice];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownSymbols.From(start.Compilation) is { } known)
            {
                start.RegisterSymbolAction(symbol => Analyze(symbol, known), SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context, KnownSymbols known)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (ParsedAgents.Get(type, context.Compilation, context.CancellationToken) is not { Model: { } model } parsed)
        {
            return;
        }

        var subject = new AdviceSubject(type, parsed, model, known, context.Compilation, context.CancellationToken);
        var limits = AdviceLimits.Of(context.Options.AnalyzerConfigOptionsProvider, type.Locations[0].SourceTree!);
        Report(context, SettingsAdvice.Find(subject));
        Report(context, FillerAdvice.Find(subject));
        Report(context, DescriptionAdvice.Find(subject, limits.LongestDescription));
        if (subject.HasSoundFlow)
        {
            Report(context, FlowReach.Find(subject));
            Report(context, FlowExits.Find(subject));
            Report(context, FlowTools.Find(subject, limits.MostTools));
        }

        Report(context, PromptAdvice.Find(subject));
        Report(context, DataMapAdvice.Find(subject));
        Report(context, SecretAdvice.Find(subject));
    }

    private static void Report(SymbolAnalysisContext context, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
