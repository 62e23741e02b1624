using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>
/// Reports findings to the compiler. Its contexts have no common type, and a delegate would be allocated for every operation.
/// </summary>
internal static class FindingReports
{
    /// <summary>Reports the findings about a symbol.</summary>
    public static void Report(this SymbolAnalysisContext context, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    /// <summary>Reports the findings about an operation.</summary>
    public static void Report(this OperationAnalysisContext context, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    /// <summary>Reports the finding about an operation, if there is one.</summary>
    public static void Report(this OperationAnalysisContext context, Finding? finding)
    {
        if (finding is not null)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    /// <summary>Reports the findings in a body.</summary>
    public static void Report(this OperationBlockAnalysisContext context, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    /// <summary>Reports the findings about the whole project.</summary>
    public static void Report(this CompilationAnalysisContext context, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
