namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>What is said of verbs around a conversation, and of call flows.</summary>
public sealed class CallFlowRuleTests
{
    [Theory]
    [InlineData("[AfterAI] Verb[] {|SWA0390:Bye|} => [new Hangup()];")]
    [InlineData("[AfterAI] static Verb[] {|SWA0390:Bye|}(int seconds) => [new Sleep(seconds)];")]
    [InlineData("[AfterAI] static T[] {|SWA0390:Bye|}<T>() where T : Verb => [];")]
    [InlineData("[AfterAI] static string {|SWA0390:Bye|} => \"\";")]
    [InlineData("[AfterAI] static string[] {|SWA0390:Bye|} => [];")]
    [InlineData("[AfterAI] static void {|SWA0390:Bye|}() { }")]
    [InlineData("[AfterAI] static Verb[] {|SWA0390:Bye|} { set { } }")]
    [InlineData("[AfterAI] static {|CS0246:Vreb|}[] Bye => [];")]
    [InlineData("[AfterAI] static Verb Bye => new Hangup();")]
    [InlineData("[AfterAI] static readonly Hangup Bye = new();")]
    [InlineData("[AfterAI] static IEnumerable<Verb> Bye() { yield return new Hangup(); }")]
    [InlineData("[AfterAI] static SwmlList<Verb> @class => [new Hangup()];")]
    [InlineData("[AfterAI] private static List<Hangup> Bye { get; } = [new()];")]
    [InlineData("[BeforeAnswer, AfterAI] static Verb[] Wait => [new Sleep(1000)];")]
    public Task Member_ThatCannotGiveVerbs_IsReported(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("[BeforeAnswer] static Verb[] Start => [new {|SWA0391:Denoise|}(), new Sleep(100)];")]
    [InlineData("[BeforeAnswer] static Record Start => {|SWA0391:new()|};")]
    [InlineData("[BeforeAnswer] static readonly Verb Start = new {|SWA0391:Record|}();")]
    [InlineData("[BeforeAnswer] static Verb[] Start() { return [new {|SWA0391:Answer|}()]; }")]
    [InlineData("[BeforeAnswer] static Verb[] Start => [new Cond(new Condition(\"a\", new Record()))];")]
    [InlineData("[BeforeAnswer] static Verb Start => new Execute(\"later\") { OnReturn = [new Record()] };")]
    [InlineData("[BeforeAnswer] static Verb Start => new {|SWA0391:CustomVerb|}(\"stream\", SwmlObject.Parse(\"{}\"));")]
    [InlineData("[BeforeAnswer] static Verb Start => new CustomVerb(\"send_sms\", SwmlObject.Parse(\"{}\"));")]
    [InlineData("[BeforeAnswer] static Verb Start => new CustomVerb(System.Environment.MachineName, SwmlObject.Parse(\"{}\"));")]
    [InlineData("[AfterAnswer] static Verb Start => new Record();")]
    [InlineData("static Verb Start => new Record();")]
    [InlineData("[AfterAI] static Verb[] Next => [new {|SWA0393:AmazonBedrock|}(SwmlObject.Parse(\"{}\"))];")]
    [InlineData("[BeforeAnswer] static Verb[] Next => [new {|SWA0393:AmazonBedrock|}(SwmlObject.Parse(\"{}\"))];")]
    public Task Verb_ThatThePlatformWouldNotDoThere_IsReported(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("[BeforeAnswer] static Verb[] Ring => [new {|SWA0392:Play|}(\"ring:us\")];")]
    [InlineData("[BeforeAnswer] static Verb[] Ring => [new {|SWA0392:Play|}(\"ring:us\") { AutoAnswer = true }];")]
    [InlineData("[BeforeAnswer] static Verb[] Ring => [new Play(\"ring:us\") { AutoAnswer = false }];")]
    [InlineData("[BeforeAnswer] static Verb[] Ring => [new Play(\"ring:us\") { AutoAnswer = \"${vars.answer}\" }];")]
    [InlineData("[BeforeAnswer] static Verb[] Ring => [new {|SWA0392:Connect|}(\"sip:a@example.com\") { Timeout = 5 }];")]
    [InlineData("[BeforeAnswer] static Verb[] Ring => [new Connect(\"sip:a@example.com\") { AnswerOnBridge = true }];")]
    [InlineData("[AfterAnswer] static Verb[] Ring => [new Play(\"ring:us\")];")]
    public Task Verb_ThatAnswersByItself_IsReported(string member) => VerifyAsync(member);

    [Fact]
    public Task Verb_ThatAnswersByItself_IsMendedWithoutAnsweringIt() => RuleTest.VerifyFixAsync(
        Agent("""
            [BeforeAnswer] static Verb[] Ring =>
                [
                    new {|SWA0392:Play|}("ring:us"),
                    new {|SWA0392:Play|}("ring:us") { Volume = 3 },
                    new {|SWA0392:Play|}("ring:us") { AutoAnswer = true },
                    new {|SWA0392:Connect|}("sip:a@example.com"), // then
                ];
            """),
        Agent("""
            [BeforeAnswer] static Verb[] Ring =>
                [
                    new Play("ring:us") { AutoAnswer = false },
                    new Play("ring:us") { AutoAnswer = false, Volume = 3 },
                    new Play("ring:us") { AutoAnswer = false },
                    new Connect("sip:a@example.com") { AnswerOnBridge = true }, // then
                ];
            """));

    [Theory]
    [InlineData("[CallFlow(\"F\")] public partial class {|SWA0394:Flow|};")]
    [InlineData("[CallFlow(\"F\")] public partial class {|SWA0394:Flow|} { [FlowSection] static Verb Start => new Hangup(); }")]
    [InlineData("[CallFlow(\"F\")] public partial class Flow { [FlowSection] static Verb Main => new Hangup(); }")]
    [InlineData("[CallFlow(\"F\")] public partial record Flow { [FlowSection(\"main\")] static Verb Start() => new Hangup(); }")]
    [InlineData("[CallFlow(\"F\")] public partial class Flow { [FlowSection] static string {|SWA0390:Main|} => \"\"; }")]
    [InlineData("[CallFlow(\"F\")] public partial class Flow { [FlowSection] static Verb Main => new Record(); "
        + "[FlowSection({|SWA0395:\"main\"|})] static Verb Other => new Hangup(); }")]
    [InlineData("[CallFlow(\"F\")] public partial class Flow { [FlowSection] static Verb Main => new Record(); "
        + "[FlowSection({|SWA0337:\"\"|})] static Verb Other => new Hangup(); }")]
    [InlineData("[CallFlow(\"F\")] public class {|SWA0101:{|CS0260:Flow|}|} { [FlowSection] static Verb Main => new Record(); }")]
    [InlineData("[CallFlow(\"F\")] public abstract partial class {|SWA0102:Flow|} { [FlowSection] static Verb Main => new Record(); }")]
    [InlineData(
        "[VoiceAgent(\"F\"), {|SWA0396:CallFlow(\"F\")|}] public partial class Flow { [PromptSection] const string Role = \"You help.\"; "
        + "}")]
    [InlineData("public class Flow { [{|SWA0397:FlowSection|}] static Verb Main => new Record(); }")]
    [InlineData("public class Flow { [{|SWA0397:AfterAI|}] static Verb Main => new Record(); }")]
    [InlineData("[CallFlow(\"F\")] public partial class Flow { [FlowSection] static Verb Main => new Record(); [{|SWA0397:BeforeAnswer|}] "
        + "static Verb B => new Sleep(1); }")]
    [InlineData("[VoiceAgent(\"F\")] public partial class Flow { [PromptSection] const string Role = \"You help.\"; "
        + "[{|SWA0397:FlowSection|}] static Verb Main => new Record(); }")]
    public Task CallFlow_ThatCannotBeServed_IsReported(string declaration) =>
        RuleTest.VerifyAsync($"using SignalWire.Agents;\nusing SignalWire.Agents.Swml;\n\n{declaration}");

    [Theory]
    [InlineData("[Answer(MaxDuration = {|SWA0305:0|})]", "")]
    [InlineData("[Answer(MaxDuration = {|SWA0317:60|})]", ", MaxDuration = 60")]
    [InlineData("[{|SWA0311:Answer|}]", ", AutoAnswer = false")]
    [InlineData("[Answer(MaxDuration = 60, Codecs = [Codec.Opus, \"PCMU\"], Username = \"u\", Password = \"${p}\")]", "")]
    public Task Answer_ThatContradicts_IsReported(string answer, string ofAgent) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;
        using SignalWire.Agents.Swml;

        [VoiceAgent("A"{{ofAgent}})]
        {{answer}}
        public partial class Support;
        """);

    private static Task VerifyAsync(string member) => RuleTest.VerifyAsync(Agent(member));

    private static string Agent(string member) => $$"""
        using SignalWire.Agents;
        using SignalWire.Agents.Swml;

        [VoiceAgent("A")]
        public partial class Support
        {
            {{member}}
        }
        """;
}
