using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace Contoso.Flows;

/// <content>Its other sections.</content>
public sealed partial class Hotline
{
    [FlowSection("greet")]
    private static List<Verb> Greeting =>
    [
        new Play(["ring:2:us", "say:All lines are busy. Please hold."]) { SayLanguage = "en-US", Volume = 3 },
        new Set(Estimate, "%{params.line}"),
        new Sleep(TimeSpan.FromSeconds(1)),
        new Return(true),
    ];
}
