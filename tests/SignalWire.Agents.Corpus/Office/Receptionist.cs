using Microsoft.AspNetCore.Http;
using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace Contoso.Office;

/// <summary>SIP: user names, routing, and handing calls to people in three ways.</summary>
[VoiceAgent("Reception", Route = "/reception")]
[SipUser("reception"), SipUser("+15550100400")]
[Answer(MaxDuration = 1800, Codecs = [Codec.Opus, Codec.G722, Codec.Pcmu])]
[Language("English", "en-US", "rime.spore:mistv2", SpeechFillers = ["Yes."], FunctionFillers = ["I am ringing them."])]
public sealed partial class Receptionist : IRouteCall, IConfigureCall
{
    [PromptSection]
    private const string Role = "You receive callers of a law firm. Ask what it is about, in one sentence, before you call anybody.";

    /// <summary>Connect the caller to a lawyer by the house's exchange.</summary>
    /// <param name="lawyer">Whom they want to speak to.</param>
    /// <param name="reason">What it is about, in one line.</param>
    /// <param name="http">The request.</param>
    /// <param name="call">The call.</param>
    [Tool]
    private static FunctionResult ConnectLawyer(Lawyer lawyer, string reason, HttpContext http, ToolCall call) =>
        new FunctionResult("Say that you are putting them through.", postProcess: true).HandOff(
            new Connect($"sip:{lawyer}@pbx.example.com")
            {
                From = "+15550100400",
                Timeout = 25,
                SessionTimeout = 1800,
                Encryption = MediaEncryption.Mandatory,
                Codecs = [Codec.Opus, Codec.Pcmu],
                Ringback = new Ringback("ring:us"),
                CallStateUrl = http.GetCallbackUrl("/calls/state"),
                CallStateEvents = [CallStateEvent.Answered, CallStateEvent.Ended],
            },
            new HandOffContext(reason.ReplaceLineEndings(" ")) { Headers = { ["X-Caller"] = call.CallerName ?? "unknown" } });

    /// <summary>Give the call back to the exchange it came from, for the court desk.</summary>
    /// <param name="file">Number of the court file.</param>
    /// <param name="http">The request.</param>
    [Tool]
    private static FunctionResult ReferToCourtDesk(string file, HttpContext http) =>
        new FunctionResult("Say that the court desk takes over.", postProcess: true)
            .UpdateGlobalData("file", file)
            .SipRefer(new SipRefer("sips:court@pbx.example.com") { StatusUrl = http.GetCallbackUrl("/calls/refer") });

    /// <summary>Ring the duty lawyer on a mobile, out of hours, and come back if nobody answers.</summary>
    [Tool]
    private static FunctionResult RingDutyLawyer() => new FunctionResult("Say that you try the lawyer on duty.", postProcess: true)
        .Connect("+15550100401", final: false, from: "+15550100400")
        .UpdateGlobalData("tried_duty_lawyer", true);

    /// <inheritdoc/>
    public ValueTask<string?> RouteCallAsync(CallRequest call, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(call);
        return new(call.SipHeaders["X-Department"] is "accounts" ? "/payments" : null);
    }

    /// <inheritdoc/>
    public ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(config);
        config.GlobalData["extension"] = call.Sip?.ToUser;
        if (call.Type is not CallType.Sip)
        {
            config.Tools.Remove(Tools.ReferToCourtDesk);
        }

        return default;
    }
}

/// <summary>Who works there, by the names of the exchange.</summary>
public enum Lawyer
{
    /// <summary>Families and wills.</summary>
    Abel,

    /// <summary>Work.</summary>
    Brandt,

    /// <summary>Houses and land.</summary>
    Castro,
}
