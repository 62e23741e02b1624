using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.Security.Forging;

/// <summary>Two tools that its documents offer, one that they do not, and summaries.</summary>
[VoiceAgent("Vault", Route = "/vault")]
internal sealed partial class VaultAgent(CallRecorder recorder) : IConfigureCall, IHandleSummary
{
    [PostPrompt]
    private const string Ask = "Sum up.";

    /// <summary>Opens the vault.</summary>
    [Tool]
    public string OpenVault() => recorder.Record("opened");

    /// <summary>Tells the time.</summary>
    [Tool]
    public string TellTime() => recorder.Record("told");

    /// <summary>Books a house.</summary>
    [Tool(Enabled = false)]
    public string BookHouse() => recorder.Record("booked");

    public ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
    {
        config.Carry["account"] = call.Query["carry"] is [{ Length: > 0 } account] ? account : null;
        return default;
    }

    public ValueTask HandleSummaryAsync(CallSummary summary, CancellationToken cancel)
    {
        recorder.Record("summed up");
        return default;
    }
}
