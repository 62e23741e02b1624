using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Analyzers.ToolCode;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>Advises on the code of tools: what runs well in a test, and badly on a call.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolCodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. AgentRules.OfToolCode];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownSymbols.From(start.Compilation) is { } known)
            {
                start.RegisterOperationBlockAction(block => Analyze(block, known));
            }
        });
    }

    private static void Analyze(OperationBlockAnalysisContext context, KnownSymbols known)
    {
        if (
            context.OwningSymbol
                is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method
                    || !known.IsTool(method))
        {
            return;
        }

        var body = new ToolBody(
            method,
            known.ToolAttribute(method),
            [.. context.OperationBlocks.SelectMany(block => block.Descendants())],
            known,
            context.Compilation,
            context.CancellationToken);
        var findings = WrittenState.Find(body)
            .Concat(BlockingCalls.Find(body))
            .Concat(PassedTokens.Find(body))
            .Concat(SlowCalls.Find(body))
            .Concat(SpokenText.Find(body))
            .Concat(OpenTools.Find(body));
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
