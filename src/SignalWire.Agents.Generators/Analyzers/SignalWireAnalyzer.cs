using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>Analyzes what people write in a project that refers to the runtime; in any other project it does nothing.</summary>
public abstract class SignalWireAnalyzer : DiagnosticAnalyzer
{
    private protected SignalWireAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownSymbols.From(start.Compilation) is { } known)
            {
                Register(start, known);
            }
        });
    }

    /// <summary>Registers what is to be analyzed in one compilation.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext start, KnownSymbols known);
}
