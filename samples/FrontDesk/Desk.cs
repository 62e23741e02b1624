using SignalWire.Agents;

namespace FrontDesk;

/// <summary>Answers calls behind a SIP exchange, and connects them to colleagues with a summary.</summary>
[VoiceAgent("Front desk", Route = "/desk")]
[SipUser("desk")]
[SipUser("reception")]
[Language("English", "en-US", "rime.spore:mistv2")]
internal sealed partial class Desk
{
    [PromptSection]
    private const string Role = "You are the front desk of a company. Find out whom the caller wants and why, then connect the caller.";

    /// <summary>Connect the caller to a colleague.</summary>
    /// <param name="colleague">The colleague that the caller wants.</param>
    /// <param name="reason">The reason for the call, in one sentence.</param>
    /// <param name="call">The call.</param>
    [Tool]
    private static FunctionResult ConnectColleague(Colleague colleague, string reason, ToolCall call) =>
        new FunctionResult("I am connecting you now.", postProcess: true).HandOff(
            $"sip:{Extension(colleague)}@pbx.example.com",
            new HandOffContext(reason) { Headers = { ["X-Caller"] = call.CallerNumber ?? "unknown" } });

    /// <summary>Send the call back to the exchange, if the caller wants to dial somebody else.</summary>
    [Tool]
    private static FunctionResult ReturnToExchange() =>
        new FunctionResult("I am sending you back.", postProcess: true).SipRefer("sip:operator@pbx.example.com");

    private static string Extension(Colleague colleague) => colleague switch
    {
        Colleague.Sales => "100",
        Colleague.Support => "200",
        _ => "300",
    };
}
