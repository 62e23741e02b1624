namespace SignalWire.Agents.Tests.Tools;

/// <summary>A service of one scope: it has a number of its own and says when it is disposed.</summary>
internal sealed class ScopedNumber(CallRecorder recorder) : IAsyncDisposable
{
    private static int s_last;

    public int Value { get; } = Interlocked.Increment(ref s_last);

    public ValueTask DisposeAsync()
    {
        recorder.Record($"disposed {Value}");
        return ValueTask.CompletedTask;
    }
}
