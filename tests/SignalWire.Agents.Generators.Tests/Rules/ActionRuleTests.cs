namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>Actions that cannot be done, where the source shows it: SWA0355 to SWA0357, SWA0375 to SWA0377.</summary>
public sealed class ActionRuleTests
{
    [Theory]
    [InlineData("""New().Hangup().{|SWA0355:Say|}("Late.")""")]
    [InlineData("""New().Stop().{|SWA0355:Hangup|}().Say("Later still.")""")]
    [InlineData("""New().Transfer("https://a.example.com").{|SWA0355:AddAction|}("x", 1)""")]
    [InlineData("""New().Connect("+15550100000").{|SWA0355:UpdateGlobalData|}("a", 1)""")]
    [InlineData("""New().Connect("+15550100000", final: true).SetResponse("Bye.").{|SWA0355:UpdateGlobalData|}("a", 1)""")]
    [InlineData("""New().Connect(new Connect("sip:a@b.example.com")).{|SWA0355:Say|}("Late.")""")]
    [InlineData("""New().Connect(new Connect("sip:a@b.example.com"), final: true).{|SWA0355:Say|}("Late.")""")]
    [InlineData("""New().SwmlTransfer("https://a.example.com", "Back.").{|SWA0355:Say|}("Late.")""")]
    [InlineData("""New().SwmlTransfer(new Transfer("https://a.example.com"), "Back.").{|SWA0355:Say|}("Late.")""")]
    [InlineData("""New().ExecuteSwmlJson("{}", transfer: true).{|SWA0355:Say|}("Late.")""")]
    [InlineData("""New().ExecuteSwml(new SwmlDocument(), true).{|SWA0355:Say|}("Late.")""")]
    [InlineData("""New().HandOff("sip:a@b.example.com", "Wants a refund.").{|SWA0355:SendSms|}("+15550100001", "+15550100002", "Hi")""")]
    [InlineData("""(New().Say("First.").Hangup()).{|SWA0355:Say|}("Late.")""")]
    [InlineData("""New().Say("First.").Hangup()""")]
    [InlineData("""New().Hangup().SetResponse("Bye.").SetPostProcess().SetToolResponse("a", "b")""")]
    [InlineData("""New().Connect("+15550100000", final: false).Say("Welcome back.")""")]
    [InlineData("""New().Connect("+15550100000", final: Now.Length == 0).Say("Nobody can say.")""")]
    [InlineData("""New().Connect(new Connect("sip:a@b.example.com"), false).Say("Welcome back.")""")]
    [InlineData("""New().SwmlTransfer("https://a.example.com", "Back.", final: false).Say("Welcome back.")""")]
    [InlineData("""New().ExecuteSwml(new SwmlDocument()).Say("And on.")""")]
    [InlineData("""New().ExecuteSwml(new SwmlDocument(), transfer: false).Say("And on.")""")]
    [InlineData("""New().ExecuteSwml(new Answer(), new StopTap()).Say("And on.")""")]
    [InlineData("""New().HandOff(new SipRefer("sip:a@b.example.com"), "Wants a refund.").Say("And on.")""")]
    [InlineData("""Ended(New().Hangup()).Say("Nobody can say.")""")]
    public Task Action_AfterTheEnd_IsToldOnceInAChain(string answer) => RuleTest.VerifyAsync(Source(answer));

    [Fact]
    public Task Action_AfterTheEnd_IsToldWithWhatEnds() => RuleTest.VerifyAsync(
        [RuleTest.Expect(
            "SWA0355",
            "'Say' is never done, because 'Hangup' before it ends the call, and the tool fails instead; put 'Say' first")],
        Source("""New().Hangup().{|#0:Say|}("Late.")"""));

    [Theory]
    [InlineData("""New().{|SWA0356:SendSms|}("+15550100001", "+15550100002")""")]
    [InlineData("""New().{|SWA0356:SendSms|}("+15550100001", "+15550100002", "")""")]
    [InlineData("""New().{|SWA0356:SendSms|}("+15550100001", "+15550100002", body: null, media: [])""")]
    [InlineData("""New().{|SWA0356:SendSms|}("+15550100001", "+15550100002", media: new string[0], tags: ["a"])""")]
    [InlineData("""New().{|SWA0356:SendSms|}("+15550100001", "+15550100002", default(string))""")]
    [InlineData("""New().SendSms(new {|SWA0356:SendSms|}("+15550100001", "+15550100002"))""")]
    [InlineData("""New().ExecuteSwml(new {|SWA0356:SendSms|}("+15550100001", "+15550100002", null, []))""")]
    [InlineData("""New().SendSms("+15550100001", "+15550100002", "Hi")""")]
    [InlineData("""New().SendSms("+15550100001", "+15550100002", Now)""")]
    [InlineData("""New().SendSms("+15550100001", "+15550100002", media: ["https://a.example.com/a.png"])""")]
    [InlineData("""New().SendSms("+15550100001", "+15550100002", "", [.. Array.Empty<string>()])""")]
    [InlineData("""New().SendSms(new SendSms("+15550100001", "+15550100002", "Hi"))""")]
    public Task Message_WithNothingInIt_IsToldWhereItIsMade(string answer) => RuleTest.VerifyAsync(Source(answer));

    [Theory]
    [InlineData("{|SWA0357:TimeSpan.FromMinutes(20)|}")]
    [InlineData("{|SWA0357:TimeSpan.FromSeconds(900.5)|}")]
    [InlineData("{|SWA0357:TimeSpan.FromSeconds(-1)|}")]
    [InlineData("{|SWA0357:TimeSpan.FromMinutes(15, 1)|}")]
    [InlineData("{|SWA0357:TimeSpan.FromHours(1)|}")]
    [InlineData("{|SWA0357:TimeSpan.FromDays(1)|}")]
    [InlineData("{|SWA0357:TimeSpan.FromMilliseconds(900_001)|}")]
    [InlineData("{|SWA0357:TimeSpan.FromTicks(-1)|}")]
    [InlineData("{|SWA0357:new TimeSpan(0, 15, 1)|}")]
    [InlineData("{|SWA0357:new TimeSpan(1, 0, 0, 0)|}")]
    [InlineData("{|SWA0357:new TimeSpan(9_000_000_001)|}")]
    [InlineData("{|SWA0357:-TimeSpan.FromSeconds(5)|}")]
    [InlineData("{|SWA0357:TimeSpan.MaxValue|}")]
    [InlineData("timeout: {|SWA0357:TimeSpan.MinValue|}")]
    [InlineData("{|SWA0357:(TimeSpan?)TimeSpan.FromHours(2)|}")]
    [InlineData("{|SWA0357:TimeSpan.FromMinutes(Long)|}")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("TimeSpan.Zero")]
    [InlineData("TimeSpan.FromMinutes(15)")]
    [InlineData("TimeSpan.FromSeconds(900)")]
    [InlineData("new TimeSpan(0, 15, 0)")]
    [InlineData("TimeSpan.FromMinutes(Now.Length)")]
    [InlineData("TimeSpan.Parse(\"1:00:00\")")]
    [InlineData("TimeSpan.FromMinutes(20) / 2")]
    public Task Hold_OutsideWhatThePlatformKeeps_IsTold(string time) => RuleTest.VerifyAsync(Source($"New().Hold({time})"));

    [Fact]
    public Task Hold_OutsideWhatThePlatformKeeps_IsToldInSeconds() => RuleTest.VerifyAsync(
        [RuleTest.Expect(
            "SWA0357",
            "A hold of 1200 seconds is rejected, so the tool fails instead; the platform holds a call for 0 to 900 seconds")],
        Source("New().Hold({|#0:TimeSpan.FromMinutes(20)|})"));

    [Theory]
    [InlineData("""New().ToggleFunctions(({|SWA0375:"anser"|}, true), ("call_home", false), (Tools.Answer, true))""")]
    [InlineData("""New().ToggleFunctions(new FunctionToggle({|SWA0375:"CallHome"|}, true))""")]
    [InlineData("""New().ToggleFunctions(({|SWA0375:Text|}, true), new({|SWA0375:"other"|}, false))""")]
    [InlineData("""New().ToggleFunctions([({|SWA0375:"other"|}, true)])""")]
    [InlineData(
        """New().ToggleFunctions(("answer", true), ("found", true), ("check_time", true), ("next_step", true), ("hangup", false))""")]
    [InlineData("""New().ToggleFunctions((Now, true), ("${global_data.tool}", true), ("", true))""")]
    [InlineData("""New().ChangeStep({|SWA0376:"asc"|})""")]
    [InlineData("""New().ChangeStep({|SWA0376:Contexts.Booking|})""")]
    [InlineData("""New().ChangeStep(step: {|SWA0376:"Ask"|})""")]
    [InlineData("""New().Hold(step: {|SWA0376:"bak"|}, timeoutStep: {|SWA0376:"lost"|})""")]
    [InlineData(
        """New().ChangeStep("ask").ChangeStep("pay_now").ChangeStep("next").ChangeStep(Now).Hold(step: "ask", timeoutStep: null)""")]
    [InlineData("""New().ChangeStep(Steps.Booking.Ask).ChangeStep(Steps.Billing.Pay)""")]
    [InlineData("""New().ChangeContext({|SWA0377:"biling"|})""")]
    [InlineData("""New().ChangeContext({|SWA0377:"ask"|})""")]
    [InlineData(
        """New().ChangeContext("billing").ChangeContext("default").ChangeContext(Contexts.Booking).ChangeContext("%{global_data.to}")""")]
    [InlineData("""Other.ChangeStep("asc")""")]
    public Task Name_ThatTheAgentDoesNotHave_IsTold(string answer) => RuleTest.VerifyAsync(Source(answer));

    [Theory]
    [InlineData("SWA0375", "'anser' is not a tool of agent 'Support', so nothing is enabled or disabled; did you mean 'answer'?",
        """ToggleFunctions(({|#0:"anser"|}, true))""")]
    [InlineData(
        "SWA0376",
        "'zzz' is not a step in any context of agent 'Support', so the conversation stays where it is; available: 'ask', 'pay_now'",
        """ChangeStep({|#0:"zzz"|})""")]
    [InlineData("SWA0377", "'zzz' is not a context of agent 'Support', so the conversation stays where it is; available: 'default', "
        + "'billing'",
        """ChangeContext({|#0:"zzz"|})""")]
    public Task Name_ThatTheAgentDoesNotHave_IsToldWithWhatMayBeMeant(string id, string message, string action) =>
        RuleTest.VerifyAsync([RuleTest.Expect(id, message)], Source($"New().{action}"));

    /// <summary>Where nobody can know all names, nothing is said.</summary>
    [Theory]
    [InlineData("[McpServer(\"https://m.example.com/mcp\")]", "")]
    [InlineData("", """
        public ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
            {
                config.Includes.Add("https://f.example.com/swaig", "other");
                return default;
            }
        """)]
    [InlineData("", """
        public ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
            {
                config.McpServers.Add("https://m.example.com/mcp");
                return default;
            }
        """)]
    public Task Tool_ThatAnotherServerMayHave_IsNotTold(string attribute, string member) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        {{attribute}}
        public sealed partial class Support{{(member.Length > 0 ? " : IConfigureCall" : "")}}
        {
            /// <summary>Say what the caller asked for.</summary>
            [Tool]
            FunctionResult Answer() => new FunctionResult().ToggleFunctions(("other", true));

            {{member}}
        }
        """);

    [Fact]
    public Task Names_OutsideAnAgent_AreNotTold() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public static class Answers
        {
            public static FunctionResult Any() =>
                new FunctionResult().ChangeStep("asc").ChangeContext("biling").ToggleFunctions(("other", true));
        }

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            [PromptSection] const string Role = "You help.";

            // Without contexts of its own, the agent may be given a prompt that has some.
            static FunctionResult Step() => new FunctionResult().ChangeStep("asc").ChangeContext("biling").Hold(step: "back");

            static class Inner
            {
                public static FunctionResult Toggle() => new FunctionResult().ToggleFunctions(({|SWA0375:"other"|}, true));
            }
        }
        """);

    private static string Source(string answer) => $$"""
        using SignalWire.Agents;
        using SignalWire.Agents.Swml;

        [VoiceAgent("A")]
        [Include("https://f.example.com/swaig", "found")]
        public sealed partial class Support
        {
            const string Text = "call_hom";
            const int Long = 20;

            [Context("default")]
            class Booking
            {
                [Step] const string Ask = "Ask for the day.";
            }

            [Context]
            class Billing
            {
                [Step("pay_now")] const string Pay = "Take the payment.";
            }

            static string Now => DateTime.Now.ToString();

            static FunctionResult New() => new();

            static FunctionResult Ended(FunctionResult result) => result;

            /// <summary>Say what the caller asked for.</summary>
            [Tool]
            FunctionResult Answer() => {{answer}};

            /// <summary>Ring the office and ask.</summary>
            [Tool]
            string CallHome() => "Home.";
        }

        public static class Other
        {
            public static FunctionResult ChangeStep(string step) => new(step);
        }
        """;
}
