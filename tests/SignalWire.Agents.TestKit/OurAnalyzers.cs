using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Analyzers;

namespace SignalWire.Agents.TestKit;

/// <summary>The analyzers of the package that report something.</summary>
public static class OurAnalyzers
{
    /// <summary>One of each.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } = [new VoiceAgentAnalyzer(), new LiteralAnalyzer(), new PhaseVerbsAnalyzer(), new FunctionResultAnalyzer()];
}
