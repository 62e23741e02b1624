using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Suppressors;

/// <summary>
/// Suppresses what other analyzers report on members that only generated code or only the compiler uses: a prompt section that no code
/// reads, a step, a tool that could be static, an agent that no code creates.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GeneratedUseSuppressor : DiagnosticSuppressor
{
    /// <summary>Unused members and parameters, members that could be static, classes that are never instantiated.</summary>
    private static readonly string[] SuppressedIds =
        ["IDE0051", "IDE0052", "IDE0060", "CA1801", "CA1812", "CA1822", "CA1823"];

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
    [
        .. SuppressedIds.Select(id => new SuppressionDescriptor(
            $"SWS{id}", id, "The generated part of the agent uses it, or the platform calls it")),
    ];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (KnownSymbols.From(context.Compilation) is not { } known)
        {
            return;
        }

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (SymbolAt(diagnostic, context) is { } symbol && IsUsedByGeneratedCode(symbol, known))
            {
                foreach (var suppression in SupportedSuppressions)
                {
                    if (suppression.SuppressedDiagnosticId == diagnostic.Id)
                    {
                        context.ReportSuppression(Suppression.Create(suppression, diagnostic));
                    }
                }
            }
        }
    }

    private static ISymbol? SymbolAt(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
        {
            return null;
        }

        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan);
        return context.GetSemanticModel(tree).GetDeclaredSymbol(node, context.CancellationToken);
    }

    private static bool IsUsedByGeneratedCode(ISymbol symbol, KnownSymbols known)
    {
        var attributed = symbol is IParameterSymbol ? symbol.ContainingSymbol : symbol;
        var attributes = attributed.GetAttributes();
        if (known.GivesVerbs(attributes))
        {
            return true;
        }

        if (attributed is IMethodSymbol method)
        {
            return known.IsTool(method);
        }

        return attributed switch
        {
            IFieldSymbol => known.IsPromptConstant(attributes),
            INamedTypeSymbol => known.Has(attributes, KnownNames.VoiceAgent)
                || known.Has(attributes, KnownNames.CallFlow)
                || known.Has(attributes, KnownNames.Context),
            _ => false,
        };
    }
}
