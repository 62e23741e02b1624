namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>What is said of post prompts, of those who take the answer, and of tools that are not offered.</summary>
public sealed class SummaryRuleTests
{
    [Theory]
    [InlineData("static readonly string {|SWA0370:Ask|} = \"Sum up.\";")]
    [InlineData("const int {|SWA0370:Ask|} = 1;")]
    [InlineData("const string Ask = \"Sum up.\";")]
    public Task PostPrompt_ThatIsNoConstantString_IsReported(string field) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public partial class Support
        {
            [PostPrompt]
            {{field}}
        }
        """);

    [Theory]
    [InlineData("[PostPrompt] const string {|SWA0368:Ask|} = \"\";")]
    [InlineData("[PostPrompt(Url = {|SWA0318:\"/sums\"|})] const string Ask = \"Sum up.\";")]
    [InlineData("[PostPrompt(Url = \"https://sums.example.com\")] const string Ask = \"Sum up.\";")]
    [InlineData("[PostPrompt(Url = \"${global_data.sums}/all\")] const string Ask = \"Sum up.\";")]
    public Task PostPrompt_ThatCannotBeAnswered_IsReported(string field) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public partial class Support
        {
            {{field}}
        }
        """);

    [Theory]
    [InlineData("IHandleSummary", "[PostPrompt(Url = {|SWA0311:\"https://sums.example.com\"|})] const string Ask = \"Sum up.\";")]
    [InlineData("IHandleSummary", "[PostPrompt] const string Ask = \"Sum up.\";")]
    public Task PostPrompt_WhoseAnswerGoesElsewhere_IsReportedToWhoWaitsForIt(string handler, string field) => RuleTest.VerifyAsync($$"""
        using System.Threading;
        using System.Threading.Tasks;
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public partial class Support : {{handler}}
        {
            {{field}}
            public ValueTask HandleSummaryAsync(CallSummary summary, CancellationToken cancel) => default;
        }
        """);

    [Theory]
    [InlineData("[AIParams(DebugWebhookUrl = {|SWA0311:\"https://events.example.com\"|})]")]
    [InlineData("[AIParams(DebugWebhookLevel = 2)]")]
    public Task DebugEvents_ThatGoElsewhere_AreReportedToWhoWaitsForThem(string attribute) => RuleTest.VerifyAsync($$"""
        using System.Threading;
        using System.Threading.Tasks;
        using SignalWire.Agents;

        [VoiceAgent("A")]
        {{attribute}}
        public partial class Support : IHandleDebugEvents
        {
            public ValueTask HandleDebugEventAsync(DebugEvent debugEvent, CancellationToken cancel) => default;
        }
        """);

    [Fact]
    public Task PostPrompt_TheSecondOne_IsReported() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public partial class Support
        {
            [PostPrompt] const string One = "Sum up.";
            [PostPrompt] const string {|SWA0371:Two|} = "Sum up again.";
        }
        """);

    [Theory]
    [InlineData("IHandleSummary<Outcome>, {|SWA0372:IHandleSummary<Other>|}")]
    [InlineData("{|SWA0373:IHandleSummary<string>|}")]
    [InlineData("SignalWire.Agents.IHandleSummary<Outcome>")]
    [InlineData("IHandleSummary")]
    [InlineData("{|SWA0201:IHandleSummary<object>|}")]
    [InlineData("{|SWA0203:IHandleSummary<Loop>|}")]
    public Task SummaryHandler_ThatCannotBeServed_IsReported(string handlers) => RuleTest.VerifyAsync($$"""
        using System.Threading;
        using System.Threading.Tasks;
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public partial class Support : {{handlers}}
        {
            public ValueTask HandleSummaryAsync(CallSummary summary, CancellationToken cancel) => default;
            public ValueTask HandleSummaryAsync(CallSummary<Outcome> summary, CancellationToken cancel) => default;
            public ValueTask HandleSummaryAsync(CallSummary<Other> summary, CancellationToken cancel) => default;
            public ValueTask HandleSummaryAsync(CallSummary<string> summary, CancellationToken cancel) => default;
            public ValueTask HandleSummaryAsync(CallSummary<object> summary, CancellationToken cancel) => default;
            public ValueTask HandleSummaryAsync(CallSummary<Loop> summary, CancellationToken cancel) => default;
        }

        /// <summary>How it went.</summary>
        /// <param name="Solved">Whether it is solved.</param>
        public record Outcome(bool Solved);

        /// <summary>How else it went.</summary>
        /// <param name="Mood">The mood.</param>
        public record Other(string Mood);

        /// <summary>It never ends.</summary>
        /// <param name="Name">The name.</param>
        /// <param name="Next">And again.</param>
        public record Loop(string Name, Loop? Next);
        """);

    [Theory]
    [InlineData("Enabled = {|SWA0374:false|}, Secure = false")]
    [InlineData("Enabled = false")]
    [InlineData("Enabled = true, Secure = false")]
    public Task Tool_ThatIsNotOfferedAndOpen_IsReported(string arguments) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public partial class Support
        {
            /// <summary>Gives ten percent off.</summary>
            [Tool({{arguments}})]
            public static string Discount() => "Ten percent.";
        }
        """);
}
