using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace Contoso.Flows;

/// <summary>A flow that is another one at night, and takes only calls to its own number.</summary>
[CallFlow("Fax", Route = "/fax")]
[SipUser("fax")]
public sealed partial class FaxLine(TimeProvider clock) : IConfigureCallFlow, IAuthorizeCall
{
    [FlowSection]
    private static Verb[] Main =>
    [
        new Answer(),
        new DetectMachine { Detectors = [MachineDetector.Fax], Tone = FaxTone.Cng, Timeout = 10, Wait = true },
        new Cond(
            new Condition("detect_result == 'fax'", new ReceiveFax { StatusUrl = "https://fax.example.com/received" }),
            Condition.Otherwise(new Play("say:This is a fax line. Please call our office."))),
        new Hangup(),
    ];

    /// <inheritdoc/>
    public ValueTask<SwmlDocument> ConfigureCallFlowAsync(CallRequest call, SwmlDocument document, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ValueTask.FromResult(clock.GetLocalNow().Hour is >= 6 and < 22
            ? document
            : document with { Main = [new Hangup { Reason = HangupReason.Busy }] });
    }

    /// <inheritdoc/>
    public ValueTask<bool> AuthorizeCallAsync(CallRequest call, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(call);
        return new(call.To is "+15550100600" || call.Sip?.ToUser is "fax");
    }
}
