using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>Hands findings to the compiler. Its contexts have no common type, and a delegate would be made for every operation.</summary>
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

    /// <summary>Reports what was found about an operation; nothing if nothing was.</summary>
    public static void Report(this OperationAnalysisContext context, Finding? finding)
    {
        if (finding is not null)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    /// <summary>Reports what was found in a body.</summary>
    public static void Report(this OperationBlockAnalysisContext context, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    /// <summary>Reports what was found about the whole project.</summary>
    public static void Report(this CompilationAnalysisContext context, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
