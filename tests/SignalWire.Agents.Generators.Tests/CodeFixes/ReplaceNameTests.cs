namespace SignalWire.Agents.Generators.Tests.CodeFixes;

/// <summary>The fix for SWA0375, SWA0376 and SWA0377.</summary>
public sealed class ReplaceNameTests
{
    [Fact]
    public Task Names_NearOneThatThereIs_AreReplacedOneByOneAndAllAtOnce() => RuleTest.VerifyFixAsync(
        Source("""
            .ToggleFunctions(({|SWA0375:"anser"|}, true), new({|SWA0375:"Call_Home"|}, false)).ChangeStep({|SWA0376:"ASK"|})
                    .ChangeContext({|SWA0377:"biling"|}).Hold(step: {|SWA0376:"payNow"|})
            """),
        Source("""
            .ToggleFunctions(("answer", true), new("call_home", false)).ChangeStep("ask")
                    .ChangeContext("billing").Hold(step: "pay_now")
            """));

    /// <summary>Where nobody can say what was meant, or the text stands elsewhere, no fix is offered.</summary>
    [Theory]
    [InlineData(""".ChangeStep({|SWA0376:"something"|})""")]
    [InlineData(".ChangeStep({|SWA0376:Text|})")]
    [InlineData(""".ToggleFunctions(({|SWA0375:"an" + "ser"|}, true))""")]
    public Task Names_NearNothingOrInAConstant_AreLeft(string actions) => RuleTest.VerifyFixAsync(Source(actions), Source(actions));

    private static string Source(string actions) => $$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            const string Text = "asc";

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

            /// <summary>Say what the caller asked for.</summary>
            [Tool]
            FunctionResult Answer() => new FunctionResult(){{actions}};

            /// <summary>Ring the office and ask.</summary>
            [Tool]
            string CallHome() => "Home.";
        }
        """;
}
