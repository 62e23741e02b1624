using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Analyzers.ToolCode;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>Reports advice about the code of tools: what works in a test but badly on a call.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolCodeAnalyzer : SignalWireAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. AgentRules.OfToolCode];

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext start, KnownSymbols known) =>
        start.RegisterOperationBlockAction(block => Analyze(block, known));

    private static void Analyze(OperationBlockAnalysisContext context, KnownSymbols known)
    {
        if (context.OwningSymbol
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
        context.Report(WrittenState.Find(body));
        context.Report(BlockingCalls.Find(body));
        context.Report(PassedTokens.Find(body));
        context.Report(SlowCalls.Find(body));
        context.Report(SpokenText.Find(body));
        context.Report(OpenTools.Find(body));
    }
}
