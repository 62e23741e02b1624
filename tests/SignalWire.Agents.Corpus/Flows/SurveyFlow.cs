using System.Collections.Immutable;
using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace Contoso.Flows;

/// <summary>Speech and keys, and an interpreter on the line.</summary>
[CallFlow("Survey", Route = "/survey")]
[SipUser("survey")]
public sealed partial class SurveyFlow
{
    private const string Language = "en-US";

    [FlowSection]
    private static ImmutableArray<Verb> Main =>
    [
        new Answer { MaxDuration = 600 },
        new Play("say:This survey is recorded."),
        new RecordCall { ControlId = "survey", Format = RecordFormat.Mp4 },
        new Prompt("say:From one to five, how was your stay?")
        {
            MaxDigits = 1,
            SpeechLanguage = Language,
            SpeechHints = ["one", "two", "three", "four", "five"],
            SpeechEndTimeout = 1.5,
            DigitTimeout = 4,
        },
        new Set("stars", "%{prompt_value}"),
        new Switch("stars", new SwitchCase("1", new Execute("sorry")), new SwitchCase("2", new Execute("sorry")))
        {
            Default = [new Play("say:Thank you, we look forward to your next stay.")],
        },
        new StopRecordCall { ControlId = "survey" },
        new UserEvent(SwmlObject.Parse("""{"event": "survey", "stars": "%{vars.stars}"}""")),
        new Hangup(),
    ];

    [FlowSection]
    private static Verb[] Sorry =>
    [
        new Play("say:We are sorry. A colleague would like to hear more.") { SayVoice = "Polly.Joanna" },
        new LiveTranslate(new TranslateStart("es-US", Language, CallParty.RemoteCaller, CallParty.LocalCaller)
        {
            FilterTo = TranslationFilter.Polite,
        }),
        new Connect("sip:guest-care@pbx.example.com") { Timeout = 20, AnswerOnBridge = true },
        new LiveTranslate(new LiveStop()),
        new Return(),
    ];
}
