namespace SignalWire.Agents.Tests.Tools;

/// <summary>Disposes what stands above it.</summary>
internal abstract class DisposableBase(CallRecorder recorder) : IDisposable
{
    protected CallRecorder Recorder => recorder;

    void IDisposable.Dispose() => recorder.Record("disposed base");
}
