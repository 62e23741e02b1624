using Microsoft.AspNetCore.Mvc;
using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.Security.Page;

/// <summary>A tool that takes what no model provides.</summary>
[VoiceAgent("Supplied", Route = "/supplied")]
internal sealed partial class SuppliedAgent : IConfigureCall
{
    [PromptSection]
    private const string Role = "You tell callers their account.";

    /// <summary>Tells the account.</summary>
    /// <param name="call">The call.</param>
    /// <param name="recorder">A service.</param>
    [Tool]
    public static string TellAccount(ToolCall call, [FromServices] CallRecorder recorder) =>
        recorder.Record($"account {call.Carried["account"]} of {call.CallId}");

    public ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
    {
        config.Carry["account"] = "17";
        return default;
    }
}
