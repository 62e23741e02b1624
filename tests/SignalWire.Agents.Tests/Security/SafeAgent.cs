using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.Security;

/// <summary>Tools with a token and one without.</summary>
[VoiceAgent("Safe", Route = "/safe")]
internal sealed partial class SafeAgent(CallRecorder recorder)
{
    /// <summary>Opens the safe.</summary>
    [Tool]
    public string OpenSafe() => recorder.Record("opened");

    /// <summary>Closes the safe.</summary>
    [Tool]
    public string CloseSafe() => recorder.Record("closed");

    /// <summary>Sets the code of the safe.</summary>
    /// <param name="code">The new code.</param>
    [Tool]
    public string SetCode(SafeCode code) => recorder.Record(code.Digits);

    /// <summary>Tells the time.</summary>
    [Tool(Secure = false)]
    public string TellTime() => recorder.Record("noon");
}
