namespace SignalWire.Agents.Generators.Tests.CodeFixes;

public sealed class RemoveParameterModifierTests
{
    [Fact]
    public Task PassByValue_OfOneAndAll_RemovesTheModifierAlone() => RuleTest.VerifyFixAsync(
        """
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Look an order up.</summary>
            /// <param name="order">The order.</param>
            /// <param name="year">The year.</param>
            [Tool] string CheckOrder(/* which */ in string {|SWA0109:order|}, [System.ComponentModel.Description("x")] ref readonly int {|SWA0109:year|}) => order;
        }
        """,
        """
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Look an order up.</summary>
            /// <param name="order">The order.</param>
            /// <param name="year">The year.</param>
            [Tool] string CheckOrder(/* which */ string order, [System.ComponentModel.Description("x")] int year) => order;
        }
        """);

    [Fact]
    public Task PassByValue_OfOut_IsNotOffered()
    {
        const string source = """
            using SignalWire.Agents;

            [VoiceAgent("A")]
            public sealed partial class Support
            {
                /// <summary>Look an order up.</summary>
                /// <param name="order">The order.</param>
                [Tool] string CheckOrder(out string {|SWA0109:order|}) => order = "";
            }
            """;
        return RuleTest.VerifyFixAsync(source, source);
    }
}
