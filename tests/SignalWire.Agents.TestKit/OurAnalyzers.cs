using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Analyzers;

namespace SignalWire.Agents.TestKit;

/// <summary>The analyzers of the package that report something.</summary>
public static class OurAnalyzers
{
    /// <summary>Those that tell what is wrong.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> OfErrors { get; } =
        [new VoiceAgentAnalyzer(), new LiteralAnalyzer(), new PhaseVerbsAnalyzer(), new FunctionResultAnalyzer()];

    /// <summary>Those that tell what could be better.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> OfAdvice { get; } = [new AdviceAnalyzer(), new ToolCodeAnalyzer(), new RouteAnalyzer()];

    /// <summary>One of each.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } = [.. OfErrors, .. OfAdvice];
}
