using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>Hands findings to the compiler.</summary>
internal static class FindingReports
{
    /// <summary>Reports what was found about a symbol.</summary>
    public static void Report(this SymbolAnalysisContext context, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    /// <summary>Reports what was found about an operation.</summary>
    public static void Report(this OperationAnalysisContext context, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
