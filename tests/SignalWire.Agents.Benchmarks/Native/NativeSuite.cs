using SignalWire.Agents.Benchmarks.Measurement;

namespace SignalWire.Agents.Benchmarks.Native;

/// <summary>The sample as a native program, beside a slim one that is published the same way.</summary>
internal static class NativeSuite
{
    private const int Starts = 10;
    private const double Budget = 1.2;

    public static async Task<IReadOnlyList<Row>> RunAsync(Effort _)
    {
        var folder = Directory.CreateTempSubdirectory("native-");
        try
        {
            var ours = await NativeProgram.PublishAsync(
                Path.Combine("samples", "SupportAgent"), "SupportAgent", Path.Combine(folder.FullName, "agent")).ConfigureAwait(false);
            var slim = await NativeProgram.PublishAsync(
                Path.Combine("tests", "SignalWire.Agents.Benchmarks.SlimApp"), "SlimApp",
                Path.Combine(folder.FullName, "slim")).ConfigureAwait(false);

            var starts = new List<((double Milliseconds, double Mebibytes) Ours, (double Milliseconds, double Mebibytes) Slim)>();
            for (int i = 0; i <= Starts; i++)
            {
                starts.Add((await ours.StartAsync().ConfigureAwait(false), await slim.StartAsync().ConfigureAwait(false)));
            }

            // The first start reads the file from the disk.
            starts.RemoveAt(0);
            return
            [
                ToRow("native program, its file", "MB", [(ours.Megabytes, slim.Megabytes)]),
                ToRow(
                    "native program, start to first 200", "ms", starts.Select(start => (start.Ours.Milliseconds, start.Slim.Milliseconds))),
                ToRow("native program, resident after it", "MiB", starts.Select(start => (start.Ours.Mebibytes, start.Slim.Mebibytes))),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Row ToRow(string work, string unit, IEnumerable<(double Ours, double Slim)> pairs)
    {
        var (ours, slim) = (Pair.Median(pairs.Select(pair => pair.Ours)), Pair.Median(pairs.Select(pair => pair.Slim)));
        return new Row(work, ours, slim, unit, ours / slim, Budget);
    }
}
