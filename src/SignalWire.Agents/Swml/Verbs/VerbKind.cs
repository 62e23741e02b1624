using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>
/// What is known of a verb besides its keys. The bodies' type information is made when a verb of that kind is first read or written.
/// </summary>
/// <param name="name">The verb's name in the document.</param>
/// <param name="body">How what stands behind the name is read and written.</param>
/// <param name="preAnswer">Whether it may stand before the call is answered.</param>
internal sealed class VerbKind(string name, Func<JsonTypeInfo> body, PreAnswer preAnswer = PreAnswer.Forbidden)
{
    public static readonly VerbKind AI = new("ai", static () => SwmlJsonContext.Default.AI);
    public static readonly VerbKind AISidecar = new("ai_sidecar", static () => SwmlJsonContext.Default.AISidecar);
    public static readonly VerbKind AmazonBedrock = new("amazon_bedrock", static () => SwmlJsonContext.Default.AmazonBedrock);
    public static readonly VerbKind Answer = new("answer", static () => SwmlJsonContext.Default.Answer);
    public static readonly VerbKind Cond = new("cond", static () => SwmlJsonContext.Default.Cond, PreAnswer.Allowed);
    public static readonly VerbKind Connect = new("connect", static () => SwmlJsonContext.Default.Connect, PreAnswer.UnlessItAnswers);
    public static readonly VerbKind Denoise = new("denoise", static () => SwmlJsonContext.Default.Denoise);
    public static readonly VerbKind DetectMachine = new("detect_machine", static () => SwmlJsonContext.Default.DetectMachine);
    public static readonly VerbKind EnterQueue = new("enter_queue", static () => SwmlJsonContext.Default.EnterQueue);
    public static readonly VerbKind Execute = new("execute", static () => SwmlJsonContext.Default.Execute, PreAnswer.Allowed);
    public static readonly VerbKind Goto = new("goto", static () => SwmlJsonContext.Default.Goto, PreAnswer.Allowed);
    public static readonly VerbKind Hangup = new("hangup", static () => SwmlJsonContext.Default.Hangup, PreAnswer.Allowed);
    public static readonly VerbKind JoinConference = new("join_conference", static () => SwmlJsonContext.Default.JoinConference);
    public static readonly VerbKind JoinRoom = new("join_room", static () => SwmlJsonContext.Default.JoinRoom);
    public static readonly VerbKind Label = new("label", static () => SwmlJsonContext.Default.Label, PreAnswer.Allowed);
    public static readonly VerbKind LiveTranscribe = new("live_transcribe", static () => SwmlJsonContext.Default.LiveTranscribe);
    public static readonly VerbKind LiveTranslate = new("live_translate", static () => SwmlJsonContext.Default.LiveTranslate);
    public static readonly VerbKind Pay = new("pay", static () => SwmlJsonContext.Default.Pay);
    public static readonly VerbKind Play = new("play", static () => SwmlJsonContext.Default.Play, PreAnswer.UnlessItAnswers);
    public static readonly VerbKind Prompt = new("prompt", static () => SwmlJsonContext.Default.Prompt);
    public static readonly VerbKind ReceiveFax = new("receive_fax", static () => SwmlJsonContext.Default.ReceiveFax);
    public static readonly VerbKind Record = new("record", static () => SwmlJsonContext.Default.Record);
    public static readonly VerbKind RecordCall = new("record_call", static () => SwmlJsonContext.Default.RecordCall);
    public static readonly VerbKind Request = new("request", static () => SwmlJsonContext.Default.Request, PreAnswer.Allowed);
    public static readonly VerbKind Return = new("return", static () => SwmlJsonContext.Default.Return, PreAnswer.Allowed);
    public static readonly VerbKind SendDigits = new("send_digits", static () => SwmlJsonContext.Default.SendDigits);
    public static readonly VerbKind SendFax = new("send_fax", static () => SwmlJsonContext.Default.SendFax);
    public static readonly VerbKind SendSms = new("send_sms", static () => SwmlJsonContext.Default.SendSms, PreAnswer.Allowed);
    public static readonly VerbKind Set = new("set", static () => SwmlJsonContext.Default.Set, PreAnswer.Allowed);
    public static readonly VerbKind SipRefer = new("sip_refer", static () => SwmlJsonContext.Default.SipRefer);
    public static readonly VerbKind Sleep = new("sleep", static () => SwmlJsonContext.Default.Sleep, PreAnswer.Allowed);
    public static readonly VerbKind StopDenoise = new("stop_denoise", static () => SwmlJsonContext.Default.StopDenoise, PreAnswer.Allowed);
    public static readonly VerbKind StopRecordCall =
        new("stop_record_call", static () => SwmlJsonContext.Default.StopRecordCall, PreAnswer.Allowed);
    public static readonly VerbKind StopTap = new("stop_tap", static () => SwmlJsonContext.Default.StopTap, PreAnswer.Allowed);
    public static readonly VerbKind Switch = new("switch", static () => SwmlJsonContext.Default.Switch, PreAnswer.Allowed);
    public static readonly VerbKind Tap = new("tap", static () => SwmlJsonContext.Default.Tap);
    public static readonly VerbKind Transfer = new("transfer", static () => SwmlJsonContext.Default.Transfer, PreAnswer.Allowed);
    public static readonly VerbKind Unset = new("unset", static () => SwmlJsonContext.Default.Unset, PreAnswer.Allowed);
    public static readonly VerbKind UserEvent = new("user_event", static () => SwmlJsonContext.Default.UserEvent);

    private static readonly Dictionary<string, VerbKind> s_byName = new VerbKind[]
    {
        AI, AISidecar, AmazonBedrock, Answer, Cond, Connect, Denoise, DetectMachine, EnterQueue, Execute, Goto, Hangup, JoinConference,
        JoinRoom, Label, LiveTranscribe, LiveTranslate, Pay, Play, Prompt, ReceiveFax, Record, RecordCall, Request, Return, SendDigits,
        SendFax, SendSms, Set, SipRefer, Sleep, StopDenoise, StopRecordCall, StopTap, Switch, Tap, Transfer, Unset, UserEvent,
    }.ToDictionary(kind => kind.Name);

    public string Name => name;

    /// <summary>How what stands behind the name is read and written.</summary>
    public JsonTypeInfo Body => body();

    /// <summary>Whether it may stand before the call is answered.</summary>
    public PreAnswer PreAnswer => preAnswer;

    /// <summary>The kinds of all verbs that have a type.</summary>
    public static IReadOnlyCollection<VerbKind> All => s_byName.Values;

    /// <summary>The kind of a verb by its name; nothing for a verb that has no type.</summary>
    public static VerbKind? Find(string name) => s_byName.GetValueOrDefault(name);
}
