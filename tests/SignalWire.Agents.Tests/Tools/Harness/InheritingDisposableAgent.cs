namespace SignalWire.Agents.Tests.Tools;

/// <summary>An agent that is disposed by what its base class does.</summary>
[VoiceAgent("Inheriting", Route = "/inheriting")]
internal sealed partial class InheritingDisposableAgent(CallRecorder recorder) : DisposableBase(recorder)
{
    /// <summary>Answers.</summary>
    [Tool]
    public string Answer() => Recorder.Record("answered");
}
