using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Analyzers.Advice;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>Reports advice about an agent as a whole: what the platform accepts but handles badly on a call.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdviceAnalyzer : SignalWireAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. AgentRules.OfAdvice];

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext start, KnownSymbols known) =>
        start.RegisterSymbolAction(symbol => Analyze(symbol, known), SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context, KnownSymbols known)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (ParsedAgents.Get(type, context.Compilation, context.CancellationToken) is not { Model: { } model } parsed)
        {
            return;
        }

        var subject = new AdviceSubject(type, parsed, model, known, context.Compilation, context.CancellationToken);
        var limits = AdviceLimits.Of(context.Options.AnalyzerConfigOptionsProvider, type.Locations[0].SourceTree!);
        context.Report(SettingsAdvice.Find(subject));
        context.Report(FillerAdvice.Find(subject));
        context.Report(DescriptionAdvice.Find(subject, limits.LongestDescription));
        if (subject.HasSoundConversation)
        {
            context.Report(ConversationReach.Find(subject));
            context.Report(ConversationExits.Find(subject));
            context.Report(ConversationTools.Find(subject, limits.MostTools));
        }

        context.Report(PromptAdvice.Find(subject));
        context.Report(DataMapAdvice.Find(subject));
        context.Report(SecretAdvice.Find(subject));
    }
}
