namespace SignalWire.Agents.Generators.Tests.CodeFixes;

public sealed class RemoveConstraintTests
{
    [Fact]
    public Task RemoveAttribute_OfOneAndAll_KeepsTheOthers() => RuleTest.VerifyFixAsync(
        """
        using System.ComponentModel.DataAnnotations;
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Look an order up.</summary>
            /// <param name="order">The order.</param>
            /// <param name="year">The year.</param>
            [Tool] string CheckOrder([{|SWA0206:Range(1, 2)|}] string order, [Range(1, 2), {|SWA0206:Phone|}] int year) => order;
        }
        """,
        """
        using System.ComponentModel.DataAnnotations;
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Look an order up.</summary>
            /// <param name="order">The order.</param>
            /// <param name="year">The year.</param>
            [Tool] string CheckOrder(string order, [Range(1, 2)] int year) => order;
        }
        """);

    [Fact]
    public Task RemoveAttribute_OfAPropertyInside_IsNotOffered()
    {
        const string source = """
            using System.ComponentModel.DataAnnotations;
            using SignalWire.Agents;

            /// <summary>An order.</summary>
            /// <param name="Id">Its number.</param>
            public sealed record Order([Range(1, 2)] string Id);

            [VoiceAgent("A")]
            public sealed partial class Support
            {
                /// <summary>Look an order up.</summary>
                /// <param name="order">The order.</param>
                [Tool] string CheckOrder({|SWA0206:Order|} order) => order.Id;
            }
            """;
        return RuleTest.VerifyFixAsync(source, source);
    }
}
