using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;
using Record = SignalWire.Agents.Swml.Record;

namespace SignalWire.Agents.AotSmoke.Verbs;

/// <summary>One of each verb, and each way to write what several ways can be written.</summary>
internal static class EveryVerb
{
    private static readonly JsonObject s_data = new() { ["text"] = "Überraschung", ["n"] = 1.5, ["list"] = new JsonArray(1, null, true) };

    public static SwmlDocument Document { get; } = new(
        new Answer { MaxDuration = 3600, Codecs = [Codec.Opus, Codec.Pcmu] },
        new AI(s_data) { Swaig = s_data, Hints = ["pizza", s_data], Languages = [s_data] },
        new AISidecar("Follow.", "en-US") {
            Direction = [CallParty.RemoteCaller, CallParty.LocalCaller],
            CustomerRole = CallParty.RemoteCaller },
        new AmazonBedrock(s_data) { GlobalData = s_data },
        new Cond(new Condition("vars.x", new Hangup()) { Else = [new Label("a")] }, Condition.Otherwise(new Hangup())),
        new Connect("sip:a@example.com")
        {
            Headers = [new("X-A", "a")],
            Encryption = MediaEncryption.Mandatory,
            Ringback = new Ringback("ring:us"),
            Confirm = "https://x.example.com",
            Result = new VerbResult(new Condition("vars.x", new Hangup())),
            CallStateEvents = [CallStateEvent.Created, CallStateEvent.Ended],
        },
        Connect.InSerial(new Connect("a") { Ringback = new RingbackPlay { Url = "ring:us", Volume = 2, AutoAnswer = false, Loop = 3 } }),
        Connect.InParallel(new Connect("a")) with { Result = new ResultSwitch(new SwitchCase("failed", new Hangup())) { Default = [] } },
        Connect
            .InSerialParallel([new Connect("a"), new Connect("b")], [new Connect("c")]) with { Confirm = new Confirm(new Play("say:a")) },
        new Denoise(),
        new DetectMachine { Detectors = [MachineDetector.Amd], InitialTimeout = 4.5, Tone = FaxTone.Cng, Wait = false },
        new EnterQueue("support", "https://x.example.com") { WaitTime = "${vars.x}" },
        new Execute("a") { Params = s_data, OnReturn = [new Hangup()] },
        new Goto("a") { When = "vars.x", Max = 3 },
        new Hangup { Reason = HangupReason.Busy },
        new JoinConference("a")
        {
            Beep = ConferenceBeep.OnEnter,
            Record = ConferenceRecording.RecordFromStart,
            Trim = ConferenceTrim.DoNotTrim,
            StatusCallbackEvent = ConferenceEvent.Join,
            StatusCallbackMethod = CallbackMethod.Get,
            RecordingStatusCallbackEvent = ConferenceRecordingEvent.InProgress,
        },
        new JoinRoom("a"),
        new Label("a"),
        new LiveTranscribe(new TranscribeStart("en-US", CallParty.LocalCaller) { SpeechEngine = SpeechEngine.Google, LiveEvents = true }),
        new LiveTranscribe(new LiveStop()),
        new LiveTranslate(new TranslateStart("en-US", "es-ES", CallParty.LocalCaller) { FilterTo = TranslationFilter.Prompt("short") }),
        new LiveTranslate(new TranslateInject("a", CallParty.RemoteCaller)),
        new LiveTranslate(new LiveSummarize { Prompt = "short" }),
        new Pay("https://x.example.com")
        {
            Input = PaymentInput.Dtmf,
            Parameters = [new("a", "b")],
            PaymentMethod = PaymentMethod.CreditCard,
            PostalCode = "10115",
            Prompts = [new(PayStep.PaymentCardNumber, PayPromptAction.Say("a"), PayPromptAction.Play("https://x.example.com")) {
                ErrorType = [PayError.Timeout] }],
            TokenType = PaymentTokenType.OneTime,
            ValidCardTypes = [CardType.Visa, CardType.Amex],
        },
        new Play("ring:5:us") { AutoAnswer = false, Volume = -2.5 },
        new Play(["say:a", "silence:1"]),
        new Prompt("say:a") { MaxDigits = 4, Volume = 3, SpeechHints = ["a"] },
        new Prompt(["say:a", "say:b"]),
        new ReceiveFax(),
        new Record { Format = RecordFormat.Mp3, Direction = RecordDirection.Listen },
        new RecordCall { Stereo = true, Direction = CallAudio.Both },
        new Request("https://x.example.com", RequestMethod.Delete) { Headers = s_data, Body = "a" },
        new Return(7),
        new SendDigits("1w2#"),
        new SendFax("https://x.example.com/a.pdf"),
        new SendSms("+15550100000", "+15550100001", "a", media: ["https://x.example.com"]) { Tags = ["a"] },
        new Set("a", s_data),
        new SipRefer("sip:a@example.com"),
        new Sleep(TimeSpan.FromSeconds(1)),
        new Sleep("${vars.x}") { IsBare = true },
        new StopDenoise(),
        new StopRecordCall { ControlId = "a" },
        new StopTap(),
        new Switch("vars.x", new SwitchCase("1", new Hangup()), new SwitchCase("2")) { Default = [new Hangup()] },
        new Tap("rtp://192.0.2.1:4000") { Codec = TapCodec.Pcma, RtpPtime = 30 },
        new Transfer("a") { Meta = s_data },
        new Unset("a"),
        new Unset(["a", "b"]),
        new UserEvent(s_data),
        new CustomVerb("transcribe", s_data))
    {
        Sections = [new("a", new Return(s_data))],
    };
}
