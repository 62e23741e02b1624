#if HAND_WRITTEN
using System.Diagnostics;
using System.Runtime;
using SignalWire.Agents.Benchmarks.Measurement;

namespace SignalWire.Agents.Benchmarks.Compiler;

/// <summary>
/// A process that collects garbage as the compiler's own does (<c>System.GC.Server</c> in its runtime configuration): a thousand agents are
/// more than the young generation of a small program holds.
/// </summary>
internal static class CompilerProcess
{
    private const int LinesOfHead = 2;

    /// <summary>Whether this process is one.</summary>
    public static bool IsThis => GCSettings.IsServerGC;

    /// <summary>Measures a suite in a process of its own, and prints what that prints.</summary>
    /// <param name="suite">The suite's name.</param>
    /// <param name="effort">How long.</param>
    /// <param name="output">Where the rows go.</param>
    public static async Task RunAsync(string suite, Effort effort, TextWriter output)
    {
        string[] howLong = effort == Effort.Brief ? ["--short"] : [];
        var start = new ProcessStartInfo(
            "dotnet", [typeof(CompilerProcess).Assembly.Location, "--only", suite, .. howLong]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_gcServer"] = "1";
        using var process = Process.Start(start)!;
        for (int line = 0; await process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } row; line++)
        {
            if (line >= LinesOfHead)
            {
                await output.WriteLineAsync(row).ConfigureAwait(false);
            }
        }

        await process.WaitForExitAsync().ConfigureAwait(false);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The suite '{suite}' ended with {process.ExitCode}.");
        }
    }
}
#endif
