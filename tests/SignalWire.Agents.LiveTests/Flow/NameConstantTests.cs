namespace SignalWire.Agents.LiveTests.Flow;

/// <summary>The generated constants: there for code, and out of the way of the user's own names.</summary>
public sealed class NameConstantTests
{
    [Theory]
    [InlineData("Tools.Find", "look_up")]
    [InlineData("Tools.Pay", "pay_bill")]
    [InlineData("Desk.Tools.Inherited", "inherited")]
    [InlineData("Contexts.Sales", "sales_desk")]
    [InlineData("Steps.Sales.Sell", "sell")]
    [InlineData("Steps.Default.Go", "go_on")]
    public async Task Constant_InCode_IsTheNameOnTheWire(string constant, string wire)
    {
        await using var agent = LiveAgent.Compile(Agent($$"""
            /// <summary>Say the name.</summary>
            [Tool] string Say() => {{constant}};
            """));
        Assert.Equal(wire, (await agent.CallAsync("say")).Result.Response);
    }

    [Theory]
    [InlineData("const string Tools = \"mine\";", "Tools")]
    [InlineData("static class Tools { public static string Find => \"mine\"; }", "Tools.Find")]
    [InlineData("string Tools() => \"mine\";", "Tools()")]
    public async Task Class_WhoseNameIsTaken_IsNotGenerated(string member, string use)
    {
        await using var agent = LiveAgent.Compile(Agent($$"""
            {{member}}

            /// <summary>Say what is mine.</summary>
            [Tool] string Say() => {{use}} + Steps.Sales.Sell;
            """));
        Assert.Equal("minesell", (await agent.CallAsync("say")).Result.Response);
    }

    [Fact]
    public async Task Class_OfAnAgentThatInheritsFromAnother_HasTheToolsOfBoth()
    {
        await using var agent = LiveAgent.Compile(Agent("/// <summary>Say the names.</summary>\n[Tool] string Say() => Tools.Find + Tools.Inherited;"));
        Assert.Equal("look_upinherited", (await agent.CallAsync("say")).Result.Response);
    }

    private static string Agent(string members) => $$"""
        using SignalWire.Agents;

        public abstract class Base
        {
            /// <summary>Come from the base class.</summary>
            [Tool] public string Inherited() => "";
        }

        [VoiceAgent("A")]
        public sealed partial class Desk : Base
        {
            /// <summary>Look it up.</summary>
            [Tool("look_up")] string Find() => "";

            /// <summary>Pay the whole bill.</summary>
            [Tool("pay_bill")] string Pay() => "";

            /// <summary>Pay with a card.</summary>
            /// <param name="card">The card.</param>
            [Tool("pay_card")] string Pay(string card) => card;

            {{members}}

            [Context]
            static class Default
            {
                [Step("go_on")] const string Go = "Go.";
            }

            [Context("sales_desk")]
            static class Sales
            {
                [Step] const string Sell = "Sell.";
            }
        }
        """;
}
