using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Analyzers;

namespace SignalWire.Agents.TestKit;

/// <summary>The analyzers that a project gets with the package, those that only take back what others say aside.</summary>
public static class AllAnalyzers
{
    /// <summary>New ones.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Create() => [new VoiceAgentAnalyzer(), new FunctionResultAnalyzer()];

    /// <summary>All that they report.</summary>
    public static IEnumerable<DiagnosticDescriptor> Rules => Create().SelectMany(analyzer => analyzer.SupportedDiagnostics);
}
