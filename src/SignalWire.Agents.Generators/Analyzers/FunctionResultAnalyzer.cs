using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Analyzers.Results;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>Reports actions in the result of a tool that cannot run, as far as the source shows it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FunctionResultAnalyzer : SignalWireAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        AgentRules.ActionAfterEnd,
        AgentRules.MessageWithoutContent,
        AgentRules.HoldOutOfRange,
        AgentRules.UnknownFunctionToggled,
        AgentRules.UnknownStepChosen,
        AgentRules.UnknownContextChosen,
    ];

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext start, KnownSymbols known)
    {
        start.RegisterOperationAction(operation => AnalyzeCall(operation, known), OperationKind.Invocation);
        start.RegisterOperationAction(operation => AnalyzeCreation(operation, known), OperationKind.ObjectCreation);
    }

    private static void AnalyzeCall(OperationAnalysisContext context, KnownSymbols known)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!known.Is(call.TargetMethod.ContainingType, KnownNames.FunctionResult))
        {
            return;
        }

        context.Report(ResultChain.Find(call, known));
        context.Report(MessageContent.Find(call));
        context.Report(HoldTime.Find(call, known));
        context.Report(ChosenNames.Find(call, context.ContainingSymbol, known, context.Compilation, context.CancellationToken));
    }

    private static void AnalyzeCreation(OperationAnalysisContext context, KnownSymbols known)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (known.Is(creation.Type, KnownNames.SendSmsVerb))
        {
            context.Report(MessageContent.Find(creation));
        }
    }
}
