using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace Contoso.Flows;

/// <summary>A menu without a conversation.</summary>
[CallFlow("After hours", Route = "/after-hours")]
public sealed partial class AfterHours
{
    [FlowSection]
    private static Verb[] Main =>
    [
        new Answer { Codecs = [Codec.Opus, Codec.Pcmu] },
        new Play("say:Our shop is closed."),
        new Label("menu"),
        new Prompt(["silence:1", "say:Press one to leave a message, or two for the opening hours."]) { MaxDigits = 1, InitialTimeout = 8 },
        new Switch(
            "prompt_value",
            new SwitchCase("1", new Execute("voicemail")),
            new SwitchCase("2", new Execute("hours"), new Goto("menu") { Max = 2 }))
        {
            Default = [new Goto("menu") { Max = 3 }],
        },
        new Hangup(),
    ];

    [FlowSection]
    private static IReadOnlyList<Verb> Voicemail =>
    [
        new Play("say:Please speak after the tone. Your message is recorded."),
        new Record
        {
            Beep = true,
            MaxLength = 90,
            Terminators = "#",
            Format = RecordFormat.Mp3,
            Direction = RecordDirection.Speak,
            StatusUrl = "https://calls.example.com/messages",
        },
        new Play("say:Thank you. We call you back."),
        new Return(),
    ];

    [FlowSection("hours")]
    private static Verb[] TellHours() => [new Play("say:We are open from nine to six, and closed on Sundays."), new Return()];
}
