using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Analyzers;
using SignalWire.Agents.Generators.Analyzers.Literals;

namespace SignalWire.Agents.TestKit;

/// <summary>The analyzers of the package that report something.</summary>
public static class OurAnalyzers
{
    /// <summary>Those that tell what is wrong.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> OfErrors { get; } =
        [new VoiceAgentAnalyzer(), new LiteralAnalyzer(), new PhaseVerbsAnalyzer(), new FunctionResultAnalyzer()];

    /// <summary>One of each, those that tell what could be better too.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
        [.. OfErrors, new AdviceAnalyzer(), new ToolCodeAnalyzer(), new RouteAnalyzer()];
}
