using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Provides the metadata to read and write verbs. A program that uses no verb does not initialize it, and the metadata of a type is created
/// when it is first used.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    MaxDepth = SwmlText.MaxDepth,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(WireEnumConverter<CallAudio>),
        typeof(WireEnumConverter<CallbackMethod>),
        typeof(WireEnumConverter<CallParty>),
        typeof(WireEnumConverter<CallStateEvent>),
        typeof(WireEnumConverter<ConferenceBeep>),
        typeof(WireEnumConverter<ConferenceEvent>),
        typeof(WireEnumConverter<ConferenceRecording>),
        typeof(WireEnumConverter<ConferenceRecordingEvent>),
        typeof(WireEnumConverter<ConferenceTrim>),
        typeof(WireEnumConverter<FaxTone>),
        typeof(WireEnumConverter<HangupReason>),
        typeof(WireEnumConverter<MediaEncryption>),
        typeof(WireEnumConverter<PaymentInput>),
        typeof(WireEnumConverter<PaymentMethod>),
        typeof(WireEnumConverter<PaymentTokenType>),
        typeof(WireEnumConverter<PayPromptActionType>),
        typeof(WireEnumConverter<RecordDirection>),
        typeof(WireEnumConverter<RecordFormat>),
        typeof(WireEnumConverter<RequestMethod>),
        typeof(WireEnumConverter<SpeechEngine>),
        typeof(WireEnumConverter<TapCodec>),
    ])]
[JsonSerializable(typeof(SwmlDocument))]
[JsonSerializable(typeof(Verb))]
[JsonSerializable(typeof(AI))]
[JsonSerializable(typeof(AISidecar))]
[JsonSerializable(typeof(AmazonBedrock))]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(Cond))]
[JsonSerializable(typeof(Condition))]
[JsonSerializable(typeof(Connect))]
[JsonSerializable(typeof(ConnectHeader))]
[JsonSerializable(typeof(Denoise))]
[JsonSerializable(typeof(DetectMachine))]
[JsonSerializable(typeof(EnterQueue))]
[JsonSerializable(typeof(Execute))]
[JsonSerializable(typeof(Goto))]
[JsonSerializable(typeof(Hangup))]
[JsonSerializable(typeof(JoinConference))]
[JsonSerializable(typeof(JoinRoom))]
[JsonSerializable(typeof(Label))]
[JsonSerializable(typeof(LiveSummarize))]
[JsonSerializable(typeof(LiveTranscribe))]
[JsonSerializable(typeof(LiveTranslate))]
[JsonSerializable(typeof(OneOrMore))]
[JsonSerializable(typeof(Pay))]
[JsonSerializable(typeof(PayParameter))]
[JsonSerializable(typeof(PayPrompt))]
[JsonSerializable(typeof(PayPromptAction))]
[JsonSerializable(typeof(Play))]
[JsonSerializable(typeof(Prompt))]
[JsonSerializable(typeof(ReceiveFax))]
[JsonSerializable(typeof(Record))]
[JsonSerializable(typeof(RecordCall))]
[JsonSerializable(typeof(Request))]
[JsonSerializable(typeof(ResultSwitch))]
[JsonSerializable(typeof(Return))]
[JsonSerializable(typeof(RingbackPlay))]
[JsonSerializable(typeof(SendDigits))]
[JsonSerializable(typeof(SendFax))]
[JsonSerializable(typeof(SendSms))]
[JsonSerializable(typeof(Set))]
[JsonSerializable(typeof(SipRefer))]
[JsonSerializable(typeof(Sleep))]
[JsonSerializable(typeof(SleepDuration))]
[JsonSerializable(typeof(StopDenoise))]
[JsonSerializable(typeof(StopRecordCall))]
[JsonSerializable(typeof(StopTap))]
[JsonSerializable(typeof(SwmlJson))]
[JsonSerializable(typeof(SwmlObject))]
[JsonSerializable(typeof(Switch))]
[JsonSerializable(typeof(Tap))]
[JsonSerializable(typeof(TranscribeStart))]
[JsonSerializable(typeof(Transfer))]
[JsonSerializable(typeof(TranslateInject))]
[JsonSerializable(typeof(TranslateStart))]
[JsonSerializable(typeof(Unset))]
[JsonSerializable(typeof(UserEvent))]
[JsonSerializable(typeof(CallStateEvent))]
[JsonSerializable(typeof(SwmlList<Condition>))]
[JsonSerializable(typeof(SwmlList<SwmlList<Connect>>))]
[JsonSerializable(typeof(SwmlList<SwmlSection>))]
[JsonSerializable(typeof(SwmlList<Verb>))]
internal sealed partial class SwmlJsonContext : JsonSerializerContext;
