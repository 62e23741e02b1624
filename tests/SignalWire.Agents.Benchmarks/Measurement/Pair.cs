using System.Diagnostics;

namespace SignalWire.Agents.Benchmarks.Measurement;

/// <summary>
/// Measures two sides in turns. Seconds apart, a shared machine differs from itself by more than the budgets; within one round it does
/// not, so the median of the rounds' ratios is steady where the times are not.
/// </summary>
public static class Pair
{
    private const int WarmUpRounds = 12;

    private static readonly TimeSpan TierUpPause = TimeSpan.FromMilliseconds(60);

    /// <summary>Measures.</summary>
    /// <param name="work">The row's name.</param>
    /// <param name="effort">How long.</param>
    /// <param name="budget">What the ratio may be.</param>
    /// <param name="ours">One run of ours.</param>
    /// <param name="limit">One run of the other side.</param>
    public static Row Measure(string work, Effort effort, double? budget, Action ours, Action limit)
    {
        Calibrate(ours, effort.RoundTime);
        Calibrate(limit, effort.RoundTime);
        int batch = Math.Max(Calibrate(ours, effort.RoundTime), 1);

        // Tiered compilation replaces the code in the background, twice; until then nothing is worth measuring.
        for (int i = 0; i < WarmUpRounds; i++)
        {
            Time(ours, batch);
            Time(limit, batch);
            Thread.Sleep(TierUpPause);
        }

        var times = new List<(double Ours, double Limit)>(effort.Rounds);
        for (int round = 0; round < effort.Rounds; round++)
        {
            // Neither side always goes first.
            double first = Time(round % 2 == 0 ? ours : limit, batch);
            double second = Time(round % 2 == 0 ? limit : ours, batch);
            times.Add(round % 2 == 0 ? (first, second) : (second, first));
        }

        return new Row(
            work, Median(times.Select(time => time.Ours)), Median(times.Select(time => time.Limit)), "ns",
            Median(times.Select(time => time.Ours / time.Limit)), budget);
    }

    /// <summary>The middle one.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    /// <summary>Bytes that one run allocates on this thread.</summary>
    public static long Allocated(Action action)
    {
        const int runs = 1000;
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < runs; i++)
        {
            action();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / runs;
    }

    private static int Calibrate(Action action, TimeSpan roundTime)
    {
        var clock = Stopwatch.StartNew();
        int runs = 0;
        while (clock.Elapsed < roundTime)
        {
            action();
            runs++;
        }

        return runs;
    }

    private static double Time(Action action, int batch)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < batch; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / batch;
    }
}
