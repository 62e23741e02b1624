using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Describes a kind of verb, except its keys. The metadata of its body is created when a verb of that kind is first read or written.
/// </summary>
/// <param name="name">The name of the verb in the document.</param>
/// <param name="type">The type of the verb.</param>
/// <param name="preAnswer">Whether the verb can run before the call is answered.</param>
internal sealed class VerbKind(string name, Type type, PreAnswer preAnswer = PreAnswer.Forbidden)
{
    public static readonly VerbKind AI = new("ai", typeof(AI));
    public static readonly VerbKind AISidecar = new("ai_sidecar", typeof(AISidecar));
    public static readonly VerbKind AmazonBedrock = new("amazon_bedrock", typeof(AmazonBedrock));
    public static readonly VerbKind Answer = new("answer", typeof(Answer));
    public static readonly VerbKind Cond = new("cond", typeof(Cond), PreAnswer.Allowed);
    public static readonly VerbKind Connect = new("connect", typeof(Connect), PreAnswer.UnlessItAnswers);
    public static readonly VerbKind Denoise = new("denoise", typeof(Denoise));
    public static readonly VerbKind DetectMachine = new("detect_machine", typeof(DetectMachine));
    public static readonly VerbKind EnterQueue = new("enter_queue", typeof(EnterQueue));
    public static readonly VerbKind Execute = new("execute", typeof(Execute), PreAnswer.Allowed);
    public static readonly VerbKind Goto = new("goto", typeof(Goto), PreAnswer.Allowed);
    public static readonly VerbKind Hangup = new("hangup", typeof(Hangup), PreAnswer.Allowed);
    public static readonly VerbKind JoinConference = new("join_conference", typeof(JoinConference));
    public static readonly VerbKind JoinRoom = new("join_room", typeof(JoinRoom));
    public static readonly VerbKind Label = new("label", typeof(Label), PreAnswer.Allowed);
    public static readonly VerbKind LiveTranscribe = new("live_transcribe", typeof(LiveTranscribe));
    public static readonly VerbKind LiveTranslate = new("live_translate", typeof(LiveTranslate));
    public static readonly VerbKind Pay = new("pay", typeof(Pay));
    public static readonly VerbKind Play = new("play", typeof(Play), PreAnswer.UnlessItAnswers);
    public static readonly VerbKind Prompt = new("prompt", typeof(Prompt));
    public static readonly VerbKind ReceiveFax = new("receive_fax", typeof(ReceiveFax));
    public static readonly VerbKind Record = new("record", typeof(Record));
    public static readonly VerbKind RecordCall = new("record_call", typeof(RecordCall));
    public static readonly VerbKind Request = new("request", typeof(Request), PreAnswer.Allowed);
    public static readonly VerbKind Return = new("return", typeof(Return), PreAnswer.Allowed);
    public static readonly VerbKind SendDigits = new("send_digits", typeof(SendDigits));
    public static readonly VerbKind SendFax = new("send_fax", typeof(SendFax));
    public static readonly VerbKind SendSms = new("send_sms", typeof(SendSms), PreAnswer.Allowed);
    public static readonly VerbKind Set = new("set", typeof(Set), PreAnswer.Allowed);
    public static readonly VerbKind SipRefer = new("sip_refer", typeof(SipRefer));
    public static readonly VerbKind Sleep = new("sleep", typeof(Sleep), PreAnswer.Allowed);
    public static readonly VerbKind StopDenoise = new("stop_denoise", typeof(StopDenoise), PreAnswer.Allowed);
    public static readonly VerbKind StopRecordCall = new("stop_record_call", typeof(StopRecordCall), PreAnswer.Allowed);
    public static readonly VerbKind StopTap = new("stop_tap", typeof(StopTap), PreAnswer.Allowed);
    public static readonly VerbKind Switch = new("switch", typeof(Switch), PreAnswer.Allowed);
    public static readonly VerbKind Tap = new("tap", typeof(Tap));
    public static readonly VerbKind Transfer = new("transfer", typeof(Transfer), PreAnswer.Allowed);
    public static readonly VerbKind Unset = new("unset", typeof(Unset), PreAnswer.Allowed);
    public static readonly VerbKind UserEvent = new("user_event", typeof(UserEvent));

    private static readonly Dictionary<string, VerbKind> s_byName = new VerbKind[]
    {
        AI, AISidecar, AmazonBedrock, Answer, Cond, Connect, Denoise, DetectMachine, EnterQueue, Execute, Goto, Hangup, JoinConference,
        JoinRoom, Label, LiveTranscribe, LiveTranslate, Pay, Play, Prompt, ReceiveFax, Record, RecordCall, Request, Return, SendDigits,
        SendFax, SendSms, Set, SipRefer, Sleep, StopDenoise, StopRecordCall, StopTap, Switch, Tap, Transfer, Unset, UserEvent,
    }.ToDictionary(kind => kind.Name);

    /// <summary>Gets the name of the verb in the document.</summary>
    public string Name => name;

    /// <summary>Gets how the value after the name is read and written.</summary>
    public JsonTypeInfo Body => SwmlJsonContext.Default.GetTypeInfo(type)!;

    /// <summary>Gets whether the verb can run before the call is answered.</summary>
    public PreAnswer PreAnswer => preAnswer;

    /// <summary>Gets the kinds of all verbs that have a type.</summary>
    public static IReadOnlyCollection<VerbKind> All => s_byName.Values;

    /// <summary>Returns the kind of a verb by its name; <see langword="null"/> for a verb that has no type.</summary>
    public static VerbKind? Find(string name) => s_byName.GetValueOrDefault(name);
}
