using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace AfterHours;

/// <summary>Answers calls after hours, without a model.</summary>
[CallFlow("After hours", Route = "/after-hours")]
internal sealed partial class Announcement
{
    [FlowSection]
    private static Verb[] Main =>
    [
        new Answer(),
        new Play("say:We are closed until eight tomorrow."),
        new Prompt("say:Press one to leave a message.") { MaxDigits = 1 },
        new Switch("prompt_value", new SwitchCase("1", new Execute("message"))),
        new Hangup(),
    ];

    [FlowSection]
    private static Verb[] Message => [new Record { MaxLength = 60, Beep = true }, new Play("say:Thank you."), new Return()];
}
