namespace SignalWire.Agents.Tests.Tools;

/// <summary>A service that cannot be disposed.</summary>
internal sealed class FailingRecorder : CallRecorder, IAsyncDisposable
{
    public ValueTask DisposeAsync() => throw new InvalidOperationException("The scope's own reason.");
}
