using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators;

namespace SignalWire.Agents.LiveTests;

/// <summary>Verbs around a conversation, as the document has them.</summary>
public sealed class PhaseTests
{
    private const string Ai = """{"ai":{"prompt":{"pom":[{"title":"Role","body":"You help."}]},"params":{}}}""";

    /// <summary>What makes each verb that may stand in a phase, but for the conversations.</summary>
    public static TheoryData<string> Verbs =>
    [
        "new Answer()", "new Cond(new Condition(\"a\", new Hangup()))", "new Connect(\"sip:a@example.com\") { AnswerOnBridge = true }",
        "new Denoise()",
        "new DetectMachine()", "new EnterQueue(\"q\", transferAfterBridge: \"https://a.example.com\")", "new Execute(\"later\")",
        "new Goto(\"x\")",
        "new Hangup()", "new JoinConference(\"c\")", "new JoinRoom(\"r\")", "new Label(\"x\")",
        "new Play(\"ring:us\") { AutoAnswer = false }",
        "new Prompt(\"say:Hello.\")", "new ReceiveFax()", "new Record()", "new RecordCall()",
        "new Request(\"https://a.example.com\", RequestMethod.Get)",
        "new Return()", "new SendDigits(\"1\")", "new SendFax(\"https://a.example.com/a.pdf\")",
        "new SendSms(\"+15550100001\", \"+15550100000\", \"Hello.\")", "new SipRefer(\"sip:a@example.com\")", "new Sleep(1)",
        "new StopDenoise()", "new StopRecordCall()", "new StopTap()", "new Switch(\"a\", new SwitchCase(\"1\", new Hangup()))",
        "new Tap(\"rtp://192.0.2.1:5000\")", "new Transfer(\"later\")", "new Unset(\"a\")",
        "new CustomVerb(\"stream\", SwmlObject.Parse(\"{}\"))",
    ];

    [Theory]
    [InlineData("", "", """{"answer":{}},AI""")]
    [InlineData(
        "[BeforeAnswer] static Verb[] Ring => [new Play(\"ring:5:us\") { AutoAnswer = false }]; [AfterAI] static Verb[] Bye => [new "
        + "Play(\"say:Bye.\"), new Hangup()];",
        "",
        """{"play":{"url":"ring:5:us","auto_answer":false}},{"answer":{}},AI,{"play":{"url":"say:Bye."}},{"hangup":{}}""")]
    [InlineData(
        "[AfterAnswer] static Verb Wait() => new Sleep(500); [AfterAnswer] static readonly Verb[] Tones = [new SendDigits(\"1\")];",
        ", RecordCall = true",
        """{"answer":{}},{"record_call":{"format":"mp4","stereo":true}},{"sleep":{"duration":500}},{"send_digits":{"digits":"1"}},AI""")]
    [InlineData(
        "[BeforeAnswer] static IEnumerable<Verb> @if { get { yield return new Sleep(1); } }",
        ", AutoAnswer = false",
        """{"sleep":{"duration":1}},AI""")]
    [InlineData("[AfterAI] static SwmlList<Verb> Nothing => [];", "", """{"answer":{}},AI""")]
    public async Task Verbs_OfAnAgent_StandWhereTheirPhaseIs(string members, string ofAgent, string main)
    {
        await using var agent = Compile(members, ofAgent);

        Assert.Equal(
            $"[{main.Replace("AI", Ai, StringComparison.Ordinal)}]", agent.Document().GetProperty("sections").GetProperty("main")
                .GetRawText());
    }

    [Fact]
    public async Task Answer_OfAnAgent_SaysAllThatItsAttributeDoes()
    {
        await using var agent = Compile(
            "", "", "[Answer(MaxDuration = 3600, Codecs = [Codec.Opus, Codec.Pcmu], Username = \"u\", Password = \"p\")]");

        Assert.Equal(
            """{"answer":{"max_duration":3600,"codecs":"OPUS,PCMU","username":"u","password":"p"}}""",
            agent.Document().GetProperty("sections").GetProperty("main")[0].GetRawText());
        Assert.Equal(3600, agent.Definition.MaxDuration);
    }

    /// <summary>What the analyzer says before the program runs, and what the program says when it starts, cannot disagree.</summary>
    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Verb_BeforeTheAnswer_IsRefusedAtStartupWhereTheEditorRefusesIt(string verb)
    {
        string member = $"[BeforeAnswer] static Verb Start => {verb};";
        var run = GeneratorRun.Start(TestCompilation.Create(Source(member)), new VoiceAgentGenerator());
        var found = await run.Output.WithAnalyzers(OurAnalyzers.OfErrors).GetAnalyzerDiagnosticsAsync();
        bool isRefused = found.Any(diagnostic => diagnostic.Id == "SWA0391");

        await using var agent = Compile(member);
        var fault = Record.Exception(() => agent.Document());

        Assert.Equal(isRefused, fault is InvalidOperationException);
        Assert.All(found, diagnostic => Assert.Equal("SWA0391", diagnostic.Id));
    }

    [Fact]
    public async Task Document_ThatWouldFail_IsRefusedWithAllFaultsInOneMessage()
    {
        await using var agent = Compile("""
            static Verb[] Some(bool really) => really ? [new Denoise(), new Record()] : [];
            [BeforeAnswer] static Verb[] Start => Some(true);
            [AfterAI] static Verb[] Next { get { Verb second = new AmazonBedrock(SwmlObject.Parse("{}")); return [second]; } }
            """);

        var fault = Assert.Throws<InvalidOperationException>(() => agent.Document());

        Assert.Equal(
            [
                "The document of 'A' would fail on a call:",
                "Verb 'denoise' cannot run before the call is answered; move it to a member with [AfterAnswer].",
                "Verb 'record' cannot run before the call is answered; move it to a member with [AfterAnswer].",
                "Verb 'amazon_bedrock' would start a second conversation; an agent's document can contain only one.",
            ],
            fault.Message.Split(Environment.NewLine));
    }

    [Fact]
    public async Task Registry_OfAnAssembly_MapsAgentsAndCallFlows()
    {
        await using var server = await LiveServer.StartAsync(
            Source("").Replace("\"A\"", "\"A\", Route = \"/agent\"", StringComparison.Ordinal),
            "using SignalWire.Agents; using SignalWire.Agents.Swml; [CallFlow(\"F\", Route = \"/flow\")] partial class F { [FlowSection] "
            + "static Verb Main => new Hangup(); }");
        foreach (string path in new[] { "/agent", "/flow" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Authorization = LiveServer.Credentials } };
            using var response = await server.SendAsync(request);
            Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        }
    }

    private static LiveAgent Compile(string members, string ofAgent = "", string attributes = "") =>
        LiveAgent.Compile(Source(members, ofAgent, attributes));

    private static string Source(string members, string ofAgent = "", string attributes = "") => $$"""
        using SignalWire.Agents;
        using SignalWire.Agents.Swml;

        [VoiceAgent("A"{{ofAgent}})]
        {{attributes}}
        public sealed partial class Support
        {
            [PromptSection] const string Role = "You help.";
            {{members}}
        }
        """;
}
