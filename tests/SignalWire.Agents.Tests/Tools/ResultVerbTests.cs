using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>The actions that run verbs, to the byte.</summary>
public sealed class ResultVerbTests
{
    public static TheoryData<FunctionResult, string> Verbs => new()
    {
        { New().SipRefer("sip:agent@example.com"), """{"sip_refer":{"to_uri":"sip:agent@example.com"}}""" },
        {
            New().SendSms("+15550100001", "+15550100000", "Hi"),
            """{"send_sms":{"to_number":"+15550100001","from_number":"+15550100000","body":"Hi"}}"""
        },
        {
            New().SendSms("+15550100001", "+15550100002", media: ["https://a.example.com"], tags: ["t"], region: "us"),
            """{"send_sms":{"to_number":"+15550100001","from_number":"+15550100002","media":["https://a.example.com"],"tags":"""
            + """["t"],"region":"us"}}"""
        },
        {
            New().SendSms(new SendSms("+15550100001", "+15550100002", "Hi", ["https://a.example.com"])),
            """{"send_sms":{"to_number":"+15550100001","from_number":"+15550100002","body":"Hi","media":["https://a.example.com"]}}"""
        },
        {
            New().SipRefer(new SipRefer("sip:a@example.com") { StatusUrl = "https://s.example.com", Username = "u", Password = "p" }),
            """{"sip_refer":{"to_uri":"sip:a@example.com","status_url":"https://s.example.com","username":"u","password":"p"}}"""
        },
        {
            New().RecordCall(),
            """{"record_call":{"stereo":false,"format":"wav","direction":"both","beep":false,"input_sensitivity":44}}"""
        },
        {
            New().RecordCall(
                new RecordCall { ControlId = "r", Stereo = true, Format = RecordFormat.Mp3, Direction = CallAudio.Speak, MaxLength = 60 }),
            """{"record_call":{"control_id":"r","stereo":true,"format":"mp3","direction":"speak","beep":false,"input_sensitivity":"""
            + """44,"max_length":60}}"""
        },
        {
            New().RecordCall(new RecordCall { Stereo = "${vars.stereo}", InputSensitivity = 10 }),
            """{"record_call":{"stereo":"${vars.stereo}","format":"wav","direction":"both","beep":false,"input_sensitivity":10}}"""
        },
        { New().StopRecordCall(), """{"stop_record_call":{}}""" },
        { New().StopRecordCall("r"), """{"stop_record_call":{"control_id":"r"}}""" },
        { New().Tap("wss://t.example.com"), """{"tap":{"uri":"wss://t.example.com","direction":"both"}}""" },
        {
            New().Tap(new Tap("rtp://192.0.2.1:5000") { ControlId = "t", Codec = TapCodec.Pcma, RtpPtime = 30 }),
            """{"tap":{"uri":"rtp://192.0.2.1:5000","control_id":"t","codec":"PCMA","rtp_ptime":30}}"""
        },
        { New().StopTap(), """{"stop_tap":{}}""" },
        { New().StopTap("t"), """{"stop_tap":{"control_id":"t"}}""" },
        { New().JoinRoom("room"), """{"join_room":{"name":"room"}}""" },
        { New().JoinConference("c1"), """{"join_conference":"c1"}""" },
        { New().JoinConference(new JoinConference("c1")), """{"join_conference":{"name":"c1"}}""" },
        {
            New().JoinConference(new JoinConference("c1") { Muted = true, MaxParticipants = 250, Beep = ConferenceBeep.OnEnter }),
            """{"join_conference":{"name":"c1","muted":true,"beep":"onEnter","max_participants":250}}"""
        },
        {
            New().ExecuteSwml(new SendDigits("1w2"), new Play("say:Hello.")),
            """{"send_digits":{"digits":"1w2"}},{"play":{"url":"say:Hello."}}"""
        },
        { New().SwmlUserEvent(new JsonObject { ["a"] = 1 }), """{"user_event":{"event":{"a":1}}}""" },
        { New().ExecuteRpc("ping", [], "", ""), """{"execute_rpc":{"method":"ping"}}""" },
        {
            New().ExecuteRpc("ai_message", new JsonObject { ["a"] = 1 }, "c", "n"),
            """{"execute_rpc":{"method":"ai_message","call_id":"c","node_id":"n","params":{"a":1}}}"""
        },
        {
            New().RpcDial("+15550100001", "+15550100002", "https://d.example.com"),
            """{"execute_rpc":{"method":"dial","params":{"devices":{"type":"phone","params":"""
            + """{"to_number":"+15550100001","from_number":"+15550100002"}},"dest_swml":"https://d.example.com"}}}"""
        },
        {
            New().RpcAIMessage("c", "Hurry."),
            """{"execute_rpc":{"method":"ai_message","call_id":"c","params":{"role":"system","message_text":"Hurry."}}}"""
        },
        {
            New().RpcAIMessage("c", "Hurry.", MessageRole.User, new JsonObject { ["k"] = 1 }),
            """{"execute_rpc":{"method":"ai_message","call_id":"c","params":{"role":"user","message_text":"Hurry.","global_data":"""
            + """{"k":1}}}}"""
        },
        {
            New().RpcAIMessage("c", "Hurry.", MessageRole.Assistant),
            """{"execute_rpc":{"method":"ai_message","call_id":"c","params":{"role":"assistant","message_text":"Hurry."}}}"""
        },
        {
            New().RpcAIGlobalData("c", new JsonObject { ["k"] = 1 }),
            """{"execute_rpc":{"method":"ai_message","call_id":"c","params":{"global_data":{"k":1}}}}"""
        },
        { New().RpcAIUnhold("c"), """{"execute_rpc":{"method":"ai_unhold","call_id":"c"}}""" },
    };

    public static TheoryData<FunctionResult, string> Documents => new()
    {
        {
            New().Connect("+15550100000"),
            """{"SWML":{"version":"1.0.0","sections":{"main":[{"connect":{"to":"+15550100000"}}]}},"transfer":"true"}"""
        },
        {
            New().Connect("sip:a@example.com", final: false, from: "+15550100000"),
            """{"SWML":{"version":"1.0.0","sections":{"main":[{"connect":{"to":"sip:a@example.com","from":"+15550100000"}}]}"""
            + """},"transfer":"false"}"""
        },
        {
            New().SwmlTransfer("https://a.example.com", "Back."),
            """{"SWML":{"version":"1.0.0","sections":{"main":[{"set":{"ai_response":"Back."}},{"transfer":{"dest":"https:"""
            + """//a.example.com"}}]}},"transfer":"true"}"""
        },
        {
            New().SwmlTransfer("https://a.example.com", "Back.", final: false),
            """{"SWML":{"version":"1.0.0","sections":{"main":[{"set":{"ai_response":"Back."}},{"transfer":{"dest":"https:"""
            + """//a.example.com"}}]}},"transfer":"false"}"""
        },
        {
            New().Connect(new Connect("sip:a@example.com") {
                SessionTimeout = 1800,
                Codecs = [Codec.Pcmu, Codec.G722],
                Headers = [new("X-A", "${vars.a}")] }),
            """{"SWML":{"version":"1.0.0","sections":{"main":[{"connect":{"to":"sip:a@example.com","headers":["""
            + """{"name":"X-A","value":"${vars.a}"}],"codecs":"PCMU,G722","session_timeout":1800}}]}},"transfer":"true"}"""
        },
        {
            New().Connect(Connect.InSerial(new Connect("+15550100000"), new Connect("sip:a@example.com")), final: false),
            """{"SWML":{"version":"1.0.0","sections":{"main":[{"connect":{"serial":[{"to":"+15550100000"},{"to":"sip:a@example.com"}]"""
            + """}}]}},"transfer":"false"}"""
        },
        {
            New().SwmlTransfer(new Transfer("https://a.example.com") { Params = new JsonObject { ["a"] = 1 } }, "Back."),
            """{"SWML":{"version":"1.0.0","sections":{"main":[{"set":{"ai_response":"Back."}},{"transfer":{"dest":"https:"""
            + """//a.example.com","params":{"a":1}}}]}},"transfer":"true"}"""
        },
        {
            New().ExecuteSwml(new SwmlDocument(new Answer()) { Sections = [new("later", [new StopTap()])] }),
            """{"SWML":{"version":"1.0.0","sections":{"main":[{"answer":{}}],"later":[{"stop_tap":{}}]}}}"""
        },
        {
            New().ExecuteSwml(new SwmlDocument(new Answer()), transfer: true),
            """{"SWML":{"version":"1.0.0","sections":{"main":[{"answer":{}}]}},"transfer":"true"}"""
        },
        { New().ExecuteSwml(new JsonObject { ["sections"] = new JsonObject() }, transfer: false), """{"SWML":{"sections":{}}}""" },
        { New().ExecuteSwml([], transfer: true), """{"SWML":{},"transfer":"true"}""" },
        { New().ExecuteSwmlJson("""{"version": "1.0.0"}"""), """{"SWML":{"version":"1.0.0"}}""" },
        { New().ExecuteSwmlJson("{}", transfer: true), """{"SWML":{},"transfer":"true"}""" },
    };

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Verb_OfAResult_IsOneDocument(FunctionResult result, string verbs) => Assert.Equal(verbs, ResultJson.VerbsOf(result));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_OfAResult_SaysWhetherTheCallGoesAway(FunctionResult result, string action) =>
        Assert.Equal(action, ResultJson.ActionsOf(result));

    [Fact]
    public void Payment_OfAResult_HasItsDefaultsAndTheWordsAfterIt() => Assert.Equal(
        """{"set":{"ai_response":"The payment status is ${pay_result}, do not mention anything else about collecting payment if"""
        + """ successful."}},"""
        + """{"pay":{"payment_connector_url":"https://p.example.com","currency":"usd","input":"dtmf","language":"en-"""
        + """US","max_attempts":"1","min_postal_code_length":"0","payment_method":"credit-card","postal_code":"true","security_"""
        + """code":"true","timeout":"5","token_type":"reusable","valid_card_types":"visa mastercard amex","voice":"woman"}}""",
        ResultJson.VerbsOf(New().Pay("https://p.example.com")));

    [Fact]
    public void Payment_ThatSaysMore_TakesThePlaceOfTheDefaults()
    {
        var payment = new Pay("https://p.example.com")
        {
            Timeout = 10, SecurityCode = false, MaxAttempts = "${vars.attempts}", PostalCode = new PostalCode(
                "90210"), ValidCardTypes = [CardType.Visa],
            ChargeAmount = "10.00", Parameters = [new("a", "b")],
            Prompts = [new(PayStep.PaymentCardNumber, PayPromptAction.Say("Card?")) { CardType = [CardType.Visa] }],
        };

        var verbs = JsonNode.Parse($"[{ResultJson.VerbsOf(New().Pay(payment, "Result ${pay_result}"))}]")!.AsArray();

        Assert.Equal("Result ${pay_result}", (string?)verbs[0]!["set"]!["ai_response"]);
        var pay = verbs[1]!["pay"]!;
        foreach (var (key, value) in new[]
        {
            ("timeout", "10"), ("security_code", "false"), ("max_attempts", "${vars.attempts}"), ("postal_code", "90210"),
            ("valid_card_types", "visa"), ("charge_amount", "10.00"), ("min_postal_code_length", "0"),
        })
        {
            Assert.Equal(value, pay[key]!.GetValue<string>());
        }

        Assert.Equal("""[{"name":"a","value":"b"}]""", pay["parameters"]!.ToJsonString());
        Assert.Equal(
            """[{"actions":[{"type":"Say","phrase":"Card?"}],"for":"payment-card-number","card_type":"visa"}]""", pay["prompts"]!
                .ToJsonString());
    }

    private static FunctionResult New() => new();
}
