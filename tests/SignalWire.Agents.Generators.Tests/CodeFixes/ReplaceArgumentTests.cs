namespace SignalWire.Agents.Generators.Tests.CodeFixes;

/// <summary>The fix for SWA0352.</summary>
public sealed class ReplaceArgumentTests
{
    [Fact]
    public Task Names_NearAParameter_AreReplacedOneByOneAndAllAtOnce() => RuleTest.VerifyFixAsync(
        Source(
            """
            [Webhook("POST", "https://x.example.com/${args.{|SWA0352:cty|}}/%{lc:enc:args.{|SWA0352:orderId|}}", RequireArgs = ["{|SWA0352:City|}"],
                    Body = @"{""a"":""${args.{|SWA0352:cty|}.x}${args.city}""}")]
                [Output("${args.{|SWA0352:citi|}}")]
            """),
        Source(
            """
            [Webhook("POST", "https://x.example.com/${args.city}/%{lc:enc:args.order_id}", RequireArgs = ["city"],
                    Body = @"{""a"":""${args.city.x}${args.city}""}")]
                [Output("${args.city}")]
            """));

    /// <summary>Where nobody can say what was meant, or the text stands elsewhere, no fix is offered.</summary>
    [Theory]
    [InlineData("[Fallback(\"${args.{|SWA0352:something|}}\")]")]
    [InlineData("[Fallback({|SWA0352:Text|})]")]
    public Task Names_NearNothingOrInAConstant_AreLeft(string attribute) => RuleTest.VerifyFixAsync(Source(attribute), Source(attribute));

    private static string Source(string attributes) => $$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            const string Text = "${args.cty}";

            /// <summary>Look it up.</summary>
            /// <param name="city">Where.</param>
            /// <param name="orderId">Which.</param>
            [DataMap]
            {{attributes}}
            private static partial FunctionResult Find(string city, string orderId);
        }
        """;
}
