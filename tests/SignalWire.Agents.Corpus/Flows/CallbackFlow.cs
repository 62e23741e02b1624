using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace Contoso.Flows;

/// <summary>Asks a web service, decides by what it says, and texts the caller. A record, too.</summary>
[CallFlow("Call back", Route = "/call-back")]
internal sealed partial record CallbackFlow
{
    [FlowSection]
    private static SwmlList<Verb> Main =>
    [
        new Answer(),
        new Set("tries", 0),
        new Request("https://queue.example.com/waiting", RequestMethod.Get) { SaveVariables = true, Timeout = 5 },
        new Cond(
            new Condition("request_response.waiting < 3", new Play("say:It is your turn in a minute."), new Execute("connect")),
            Condition.Otherwise(new Play("say:Everybody is busy. We call you back."), new Execute("note"))),
        new Unset(["tries", "request_response"]),
        new Hangup(),
    ];

    [FlowSection("connect")]
    private static Verb[] ConnectNow =>
    [
        Connect.InSerial(
            new Connect("sip:desk@pbx.example.com") { Timeout = 15, Encryption = MediaEncryption.Optional },
            new Connect("+15550100501") { Timeout = 20, From = "+15550100500" }) with
        {
            Result = new ResultSwitch(new SwitchCase("failed", new Execute("note"))),
        },
        new Return(),
    ];

    [FlowSection("note")]
    private static readonly List<Verb> Note =
    [
        new SendSms("${call.from}", "+15550100500", "We call you back within the hour."),
        new Request("https://queue.example.com/notes", RequestMethod.Post)
        {
            Body = SwmlJson.Parse("""{"caller": "${call.from}"}"""),
            Headers = SwmlObject.Parse("""{"Content-Type": "application/json"}"""),
        },
        new Return(),
    ];
}
