#if HAND_WRITTEN
using SignalWire.Agents.Benchmarks.Calls;
using SignalWire.Agents.Benchmarks.Compiler;
using SignalWire.Agents.Benchmarks.Documents;
using SignalWire.Agents.Benchmarks.Http;
using SignalWire.Agents.Benchmarks.Measurement;
using SignalWire.Agents.Benchmarks.Native;

namespace SignalWire.Agents.Benchmarks;

/// <summary>All works that have a budget, each beside its limit, as one table.</summary>
internal static class Suites
{
    /// <summary>Two programs are published, which takes longer than all of a brief run; it is left out of one unless it is named.</summary>
    private const string LongToPublish = "native";

    private static readonly string[] OfCompiler = ["generator", "analyzers"];

    /// <summary>Measures and prints.</summary>
    /// <param name="effort">How long.</param>
    /// <param name="only">The names of the suites to run; all when nothing is named.</param>
    /// <param name="output">Where the table goes.</param>
    /// <returns>The exit code: 0 however the ratios are, since times are told and not asserted.</returns>
    public static async Task<int> RunAsync(Effort effort, string[]? only, TextWriter output)
    {
        await output.WriteLineAsync("| work | ours | limit | ratio | budget | |\n|---|---|---|---|---|---|").ConfigureAwait(false);
        foreach (var (name, run) in All)
        {
            if (!(only?.Contains(name) ?? (effort == Effort.Full || name != LongToPublish)))
            {
                continue;
            }

            if (OfCompiler.Contains(name) && !CompilerProcess.IsThis)
            {
                await CompilerProcess.RunAsync(name, effort, output).ConfigureAwait(false);
            }
            else
            {
                foreach (var row in await run(effort).ConfigureAwait(false))
                {
                    await output.WriteLineAsync(row.ToString()).ConfigureAwait(false);
                }
            }
        }

        return 0;
    }

    private static IEnumerable<(string Name, Func<Effort, Task<IReadOnlyList<Row>>> Run)> All =>
    [
        ("calls", effort => Task.FromResult<IReadOnlyList<Row>>([.. ToolCallSuite.Run(effort)])),
        ("documents", effort => Task.FromResult<IReadOnlyList<Row>>([.. DocumentSuite.Run(effort)])),
        ("http", HttpSuite.RunAsync),
        ("generator", effort => Task.FromResult<IReadOnlyList<Row>>([GeneratorSuite.Run(effort)])),
        ("analyzers", AnalyzerSuite.RunAsync),
        (LongToPublish, NativeSuite.RunAsync),
    ];
}
#endif
