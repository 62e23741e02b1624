using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.CallFlows;

/// <summary>A call flow that is the same for every call.</summary>
[CallFlow("Plain", Route = "/plain")]
internal sealed partial class PlainFlow
{
    /// <summary>How often the section was asked for.</summary>
    public static int Asked { get; private set; }

    [FlowSection]
    private static Verb[] Main
    {
        get
        {
            Asked++;
            return [new Play("say:Closed."), new Hangup()];
        }
    }
}
