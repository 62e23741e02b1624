using System.Collections.Concurrent;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>Holds tools until the test lets them go, and says who has come.</summary>
internal sealed class Gate
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _events = new();
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Opened => _open.Task;

    public void Open() => _open.TrySetResult();

    public void Signal(string what) => Event(what).TrySetResult();

    public Task Signaled(string what) => Event(what).Task;

    private TaskCompletionSource Event(string what) =>
        _events.GetOrAdd(what, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
