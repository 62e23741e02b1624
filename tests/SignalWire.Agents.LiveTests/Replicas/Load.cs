using System.Collections.Concurrent;
using System.Diagnostics;

namespace SignalWire.Agents.LiveTests.Replicas;

/// <summary>Callers who call again and again, each shortly after the last call was answered.</summary>
internal sealed class Load : IAsyncDisposable
{
    /// <summary>Enough to leave the processor to the tests that run beside this one, and short enough for a thousand calls a second.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(25);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly CancellationTokenSource _end = new();
    private readonly List<Task> _callers;
    private int _answered;

    /// <param name="callers">How many call at once.</param>
    /// <param name="callAsync">Makes the call of a number and returns its status.</param>
    public Load(int callers, Func<int, Task<int>> callAsync)
    {
        int next = 0;
        _callers = [.. Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            while (!_end.IsCancellationRequested)
            {
                int status = await callAsync(Interlocked.Increment(ref next));
                if (status == 200)
                {
                    Interlocked.Increment(ref _answered);
                }
                else
                {
                    Lost.Enqueue((_clock.Elapsed, status));
                }

                await Task.Delay(s_pause);
            }
        }))];
    }

    /// <summary>How long they have been calling.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>How many calls were answered.</summary>
    public int Answered => _answered;

    /// <summary>The calls that were not.</summary>
    public ConcurrentQueue<(TimeSpan At, int Status)> Lost { get; } = new();

    /// <summary>Ends when all calls that were begun have ended.</summary>
    public async Task EndAsync()
    {
        await _end.CancelAsync();
        await Task.WhenAll(_callers).WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _end.Dispose();
    }
}
