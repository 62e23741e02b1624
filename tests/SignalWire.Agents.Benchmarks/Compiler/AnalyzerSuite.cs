using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Benchmarks.Measurement;
using SignalWire.Agents.Generators;
using SignalWire.Agents.Generators.Analyzers;
using SignalWire.Agents.Generators.Analyzers.Suppressors;
using SignalWire.Agents.TestKit;

namespace SignalWire.Agents.Benchmarks.Compiler;

/// <summary>What the analyzers add to the compilation of a thousand agents.</summary>
internal static class AnalyzerSuite
{
    /// <summary>Constants that reach marked members, as an agent has them, and others that reach none.</summary>
    private const string Literals = """
        public static FunctionResult Confirm(string orderId, bool isLate) => new FunctionResult("Confirmed.")
            .SendSms(isLate ? "+15550100000" : "+15550100001", from: "+15550100002",
                $"Order {orderId} is on its way.", tags: ["order", "late"])
            .SendSms("+1555" + orderId, from: $"+1555{orderId}", string.Join(", ", "Order", orderId, 1 + 2), region: "us")
            .ChangeStep("confirm");

        public static void Configure(CallConfiguration config)
        {
            config.Languages.Add("English", "en-US", "rime.spore:mistv2");
            config.Languages.Add("German", code: "de-DE", voice: "gcloud.de-DE-Neural2-B");
            config.McpServers.Add("https://tools.example.com/mcp");
            config.Includes.Add("https://tools.example.com/swaig", "one", "two", "three");
            config.Parameters["end_of_speech_timeout"] = 700;
        }
        """;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [.. OurAnalyzers.All, new GeneratedUseSuppressor(),
        new LengthAttributeSuppressor()];

    public static async Task<IReadOnlyList<Row>> RunAsync(Effort effort)
    {
        var times = new List<(double[] Each, double Compiler)>();
        for (int i = 0; i <= effort.Repeats; i++)
        {
            // As in a build: the files are parsed, and then the generator has read them. No run has anything of the one before it.
            var project = GeneratorRun.Start(ManyFiles.Agents(Literals), new VoiceAgentGenerator()).Output;
            times.Add((await AnalyzeAsync(project.Clone()).ConfigureAwait(false), Compile(project.Clone())));
        }

        times.RemoveAt(0);
        Row Beside(string work, Func<double[], double> ours, double? budget) => new(
            work,
            Pair.Median(times.Select(time => ours(time.Each))),
            Pair.Median(times.Select(time => time.Compiler)),
            "ms",
            Pair.Median(times.Select(time => ours(time.Each) / time.Compiler)),
            budget);
        return
        [
            Beside($"analyzers, {ManyFiles.Count} agents, beside the compiler", each => each.Sum(), 0.1),
            .. Analyzers.Select((analyzer, place) => Beside($"of these, `{analyzer.GetType().Name}`", each => each[place], null)),
        ];
    }

    /// <summary>The time that the compiler itself counts for our analyzers: its own work for them is its own.</summary>
    private static async Task<double[]> AnalyzeAsync(Compilation project)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);

        // As in a build, all is bound by then.
        project.GetDiagnostics();
        var result = await project.WithAnalyzers(Analyzers, options).GetAnalysisResultAsync(CancellationToken.None).ConfigureAwait(false);
        if (!result.GetAllDiagnostics().IsEmpty)
        {
            throw new InvalidOperationException("The agents are meant to be correct.");
        }

        return [.. Analyzers.Select(analyzer => result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds)];
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
