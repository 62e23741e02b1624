namespace SignalWire.Agents.LiveTests;

/// <summary>Agents of all shapes, compiled and called.</summary>
public sealed class AgentShapeTests
{
    private const string Attribute = "[SignalWire.Agents.VoiceAgent(\"A\")]";

    private const string Tool = """
        /// <summary>Greet.</summary>
        /// <param name="name">Whom.</param>
        [SignalWire.Agents.Tool] string Greet(string name) => $"Hello {name}";
        """;

    public static TheoryData<string> Shapes => new()
    {
        $$"""{{Attribute}} public sealed partial class Support { {{Tool}} }""",
        $$"""{{Attribute}} internal partial record Support { {{Tool}} }""",
        $$"""{{Attribute}} internal partial record Support(IServiceProvider Services) { {{Tool}} }""",
        $$"""namespace Contoso; {{Attribute}} public sealed partial class Support { {{Tool}} }""",
        $$"""namespace Contoso { internal static partial class Outer """
        + $$"""{ {{Attribute}} internal sealed partial class Support { {{Tool}} } } }""",
        $$"""public partial interface IOuter { {{Attribute}} internal sealed partial class Support { {{Tool}} } }""",
        $$"""namespace Contoso.@class { {{Attribute}} public sealed partial class @event { {{Tool}} } }""",
        $$"""namespace SignalWire.Agents.Tools { {{Attribute}} public sealed partial class System { {{Tool}} } }""",
        $$"""{{Attribute}} public sealed partial class Support { private Support() { } {{Tool}} }""",
        $$"""{{Attribute}} public partial class Support; public partial class Support { {{Tool}} } public partial class Support;""",
    };

    [Fact]
    public async Task Agent_MarkedObsolete_CompilesWithoutAWarning()
    {
        await using var agent = LiveAgent.Compile("""
            using SignalWire.Agents;

            [Obsolete("Use another one.")]
            [VoiceAgent("A")]
            public sealed partial class Support
            {
                /// <summary>Ask.</summary>
                [Obsolete, Tool] public string Ask() => "yes";
            }
            """);
        Assert.Equal("yes", (await agent.CallAsync("ask")).Result.Response);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Agent_OfAnyShape_IsCalled(string source)
    {
        await using var agent = LiveAgent.Compile(source.Replace("///", "\n///", StringComparison.Ordinal));
        Assert.Equal("Hello Ann", (await agent.CallAsync("greet", """{"name":"Ann"}""")).Result.Response);
    }

    [Theory]
    [InlineData("FunctionResult", "new(\"yes\")")]
    [InlineData("string", "\"yes\"")]
    [InlineData("Task<FunctionResult>", "Task.FromResult(new FunctionResult(\"yes\"))")]
    [InlineData("async Task<FunctionResult>", "await Later(new FunctionResult(\"yes\"))")]
    [InlineData("Task<string>", "Task.FromResult(\"yes\")")]
    [InlineData("async Task<string?>", "await Later<string?>(\"yes\")")]
    [InlineData("ValueTask<FunctionResult>", "new(new FunctionResult(\"yes\"))")]
    [InlineData("async ValueTask<FunctionResult?>", "await Later<FunctionResult?>(\"yes\")")]
    [InlineData("ValueTask<string>", "new(\"yes\")")]
    [InlineData("async ValueTask<string>", "await Later(\"yes\")")]
    [InlineData("static string", "\"yes\"")]
    public async Task Tool_OfEachResult_Answers(string type, string expression)
    {
        await using var agent = LiveAgent.Compile($$"""
            using SignalWire.Agents;

            [VoiceAgent("A")]
            public sealed partial class Support
            {
                /// <summary>Ask.</summary>
                [Tool] {{type}} Ask() => {{expression}};

                internal static async Task<T> Later<T>(T value) { await Task.Yield(); return value; }
            }
            """);
        Assert.Equal("yes", (await agent.CallAsync("ask")).Result.Response);
    }

    [Fact]
    public async Task ToolInError_BesideSoundOnes_IsLeftOutAlone()
    {
        await using var agent = LiveAgent.Compile("""
            using SignalWire.Agents;

            [VoiceAgent("A")]
            public sealed partial class Support
            {
                /// <summary>One.</summary>
                /// <param name="what">What.</param>
                [Tool] string One(object what) => "";

                /// <summary>Two.</summary>
                [Tool] string Two() => "two";
            }
            """);

        Assert.Equal(ToolOutcome.UnknownTool, (await agent.CallAsync("one")).Outcome);
        Assert.Equal("two", (await agent.CallAsync("two")).Result.Response);
        Assert.Single(agent.Ai().GetProperty("SWAIG").GetProperty("functions").EnumerateArray());
    }
}
