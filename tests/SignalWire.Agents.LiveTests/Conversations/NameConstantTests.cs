using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators;

namespace SignalWire.Agents.LiveTests.Conversations;

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
        await using var agent = LiveAgent.Compile(
            Agent("/// <summary>Say the names.</summary>\n[Tool] string Say() => Tools.Find + Tools.Inherited;"));
        Assert.Equal("look_upinherited", (await agent.CallAsync("say")).Result.Response);
    }

    /// <summary>Tests and other classes name tools as they name the agent.</summary>
    [Theory]
    [InlineData("public", "Desk")]
    [InlineData("internal", "Desk")]
    [InlineData("public", "Around.Desk")]
    [InlineData("internal", "Around.Desk")]
    [InlineData("private", "Around.Desk")]
    [InlineData("protected", "Around.Desk")]
    [InlineData("private protected", "Around.Desk")]
    public void Class_OfAnAgent_IsSeenWhereverTheAgentIs(string access, string name)
    {
        string agent = $$"""
            [VoiceAgent("A")]
            {{access}} sealed partial class Desk
            {
                /// <summary>Look it up.</summary>
                [Tool("look_up")] string Find() => "";

                [Context] static class Default { [Step("go_on")] const string Go = "Go."; }
            }
            """;
        string names = $"public const string Names = {name}.Tools.Find + {name}.Steps.Default.Go + {name}.Contexts.Default;";

        Assert.Equal("look_upgo_ondefault", Seen(name == "Desk"
            ? $"{agent} internal static class Other {{ {names} }}"
            : $"public partial class Around {{ {agent} }} public partial class Around {{ public static class Other {{ {names} }} }}"));
    }

    /// <summary>The class of the agent that is extended is hidden, without a warning in either.</summary>
    [Fact]
    public void Class_OfAnAgentThatExtendsAnAgent_HidesTheOther() => Assert.Equal("saylook_uplook_up", Seen("""
        [VoiceAgent("B", Route = "/b")]
        public partial class Base
        {
            /// <summary>Look it up.</summary>
            [Tool("look_up")] public string Find() => "";
        }

        [VoiceAgent("A", Route = "/a")]
        internal sealed partial class Desk : Base
        {
            /// <summary>Say the names.</summary>
            [Tool] string Say() => Tools.Say;
        }

        internal static class Other { public const string Names = Desk.Tools.Say + Desk.Tools.Find + Base.Tools.Find; }
        """));

    /// <summary>The constant <c>Names</c> of a class beside the agent, in a program that compiles without a warning.</summary>
    private static object? Seen(string source)
    {
        var run = GeneratorRun.Start(TestCompilation.Create($"using SignalWire.Agents;\n{source}"), new VoiceAgentGenerator());
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return run.Output.GetSymbolsWithName("Names").OfType<IFieldSymbol>().Single().ConstantValue;
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
