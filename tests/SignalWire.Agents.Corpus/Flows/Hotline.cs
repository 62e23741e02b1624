using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace Contoso.Flows;

/// <summary>A flow in two files: what it does.</summary>
[CallFlow("Hotline", Route = "/hotline")]
[SipUser("hotline")]
public sealed partial class Hotline : IRouteCall
{
    private const string Estimate = "hotline_estimate";

    [FlowSection("main")]
    private static Verb[] Begin() =>
    [
        new Answer(),
        new Execute("greet") { Params = SwmlObject.Parse("""{"line": "hotline"}""") },
        new EnterQueue("hotline", transferAfterBridge: "https://agents.example.com/rating")
        {
            WaitUrl = "https://cdn.example.com/wait.mp3",
            WaitTime = 900,
        },
    ];

    /// <inheritdoc/>
    public ValueTask<string?> RouteCallAsync(CallRequest call, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(call);
        return ValueTask.FromResult(call.From is "+15550100700" ? "/after-hours" : null);
    }
}
