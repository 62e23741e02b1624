using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Keeps the server responsive while tools block threads. Each request, including that of a liveness probe, needs a thread of the pool. If
/// all threads are blocked, the pool adds only one or two a second. With a hundred blocking tools a probe would wait for a minute, and the
/// orchestrator would kill the process. A dedicated thread therefore queues a work item again and again. If the item does not run in time
/// although the processor is not busy, the watch makes the pool create threads immediately.
/// </summary>
internal sealed partial class ThreadPoolWatch(TimeProvider clock, ILogger<ThreadPoolWatch> logger) :
    IHostedService,
    IThreadPoolWorkItem,
    IDisposable
{
    /// <summary>The time after which threads that have not run the work item are considered blocked.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(150);

    /// <summary>How long the pool must have responded quickly before its usual minimum is restored.</summary>
    private static readonly TimeSpan s_calm = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan s_silence = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The share of the processor's time above which it is busy. The pool is then late because there is too much work, and more threads
    /// would not help.
    /// </summary>
    private const double BusyShare = 0.75;

    private const int FewestAdded = 8;

    /// <summary>
    /// How many times in a row the pool must be late before it is logged. On a busy machine it is late once or twice, which is harmless.
    /// </summary>
    private const int TimesUntilLogged = 3;

    private readonly ManualResetEventSlim _sign = new();
    private readonly ManualResetEventSlim _end = new();
    private Thread? _thread;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _thread = new Thread(Watch) { IsBackground = true, Name = "SignalWire.Agents: thread pool watch" };
        _thread.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _end.Set();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _end.Set();
        _thread?.Join();
        _sign.Dispose();
        _end.Dispose();
    }

    /// <summary>Signals that the pool runs work items.</summary>
    void IThreadPoolWorkItem.Execute() => _sign.Set();

    private void Watch()
    {
        ThreadPool.GetMinThreads(out int usual, out int ports);
        long lastAdded = 0;
        long lastLogged = 0;
        bool isRaised = false;
        while (!_end.Wait(s_pause))
        {
            int times = 0;
            _sign.Reset();
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
            while (!IsAlive(out bool isBusy) && !_end.IsSet)
            {
                if (isBusy)
                {
                    continue;
                }

                int threads = ThreadPool.ThreadCount;
                int wanted = threads + Math.Max(FewestAdded, threads);
                isRaised = ThreadPool.SetMinThreads(wanted, ports) || isRaised;
                lastAdded = clock.GetTimestamp();
                if (++times == TimesUntilLogged && (lastLogged == 0 || clock.GetElapsedTime(lastLogged) > s_silence))
                {
                    lastLogged = lastAdded;
                    ThreadsBlocked(logger, threads, wanted);
                }
            }

            if (isRaised && clock.GetElapsedTime(lastAdded) > s_calm)
            {
                isRaised = !ThreadPool.SetMinThreads(usual, ports);
            }
        }

        if (isRaised)
        {
            ThreadPool.SetMinThreads(usual, ports);
        }
    }

    /// <summary>Waits until the pool runs the work item.</summary>
    private bool IsAlive(out bool isBusy)
    {
        var used = Environment.CpuUsage.TotalTime;
        long begin = clock.GetTimestamp();
        bool isAlive = _sign.Wait(s_patience);
        isBusy = Environment.CpuUsage.TotalTime - used > clock.GetElapsedTime(begin) * Environment.ProcessorCount * BusyShare;
        return isAlive;
    }

    [LoggerMessage(
        1, LogLevel.Warning,
        "All {Threads} threads of the thread pool are blocked; the pool now creates up to {Wanted} threads without delay. Find the tools "
        + "that block threads (rule SWA0412), and make them async.")]
    private static partial void ThreadsBlocked(ILogger logger, int threads, int wanted);
}
