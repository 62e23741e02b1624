using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>
/// Base class of analyzers for hand-written code in projects that reference the runtime. In other projects, it does nothing.
/// </summary>
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

    /// <summary>Registers the actions for one compilation.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext start, KnownSymbols known);
}
