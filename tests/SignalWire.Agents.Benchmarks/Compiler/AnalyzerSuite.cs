using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Benchmarks.Measurement;
using SignalWire.Agents.Generators;
using SignalWire.Agents.Generators.Analyzers;
using SignalWire.Agents.TestKit;

namespace SignalWire.Agents.Benchmarks.Compiler;

/// <summary>What the analyzers add to the compilation of a thousand agents.</summary>
internal static class AnalyzerSuite
{
    public static async Task<Row> RunAsync(Effort effort)
    {
        var project = GeneratorRun.Start(ManyFiles.Agents(), new VoiceAgentGenerator()).Output;
        var times = new List<(double Analyzer, double Compiler)>();
        for (int i = 0; i <= effort.Repeats; i++)
        {
            times.Add((await AnalyzeAsync(project.Clone()).ConfigureAwait(false), Compile(project.Clone())));
        }

        times.RemoveAt(0);
        return new Row(
            $"analyzers, {ManyFiles.Count} agents, beside the compiler",
            Pair.Median(times.Select(time => time.Analyzer)),
            Pair.Median(times.Select(time => time.Compiler)),
            "ms",
            Pair.Median(times.Select(time => time.Analyzer / time.Compiler)),
            Budget: 0.1);
    }

    /// <summary>The time that the compiler itself counts for our analyzers: its own work for them is its own.</summary>
    private static async Task<double> AnalyzeAsync(Compilation project)
    {
        var analyzers = new DiagnosticAnalyzer[] { new VoiceAgentAnalyzer(), new FunctionResultAnalyzer(), new GeneratedUseSuppressor() };
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);

        // As in a build, all is bound by then.
        project.GetDiagnostics();
        var result = await project.WithAnalyzers([.. analyzers], options).GetAnalysisResultAsync(CancellationToken.None).ConfigureAwait(false);
        if (!result.GetAllDiagnostics().IsEmpty)
        {
            throw new InvalidOperationException("The agents are meant to be correct.");
        }

        return analyzers.Sum(analyzer => result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds);
    }

    private static double Compile(Compilation project)
    {
        using var assembly = new MemoryStream();
        long start = Stopwatch.GetTimestamp();
        var emitted = project.Emit(assembly);
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return emitted.Success ? time : throw new InvalidOperationException("The agents do not compile.");
    }
}
