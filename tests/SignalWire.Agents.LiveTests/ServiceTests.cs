using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.LiveTests;

/// <summary>Services that tools and constructors take, by every key that an attribute can carry.</summary>
public sealed class ServiceTests
{
    private const string Kinds = """
        namespace Shop;

        public sealed class Box<T> { public sealed class Lid; }

        public enum Branch { North = 1, South = -7 }

        public enum Wide : ulong { Last = 18446744073709551615 }
        """;

    /// <summary>A key as C#, and where that cannot be the same object here, its value.</summary>
    public static TheoryData<string, object> Keys => new()
    {
        { "\"front \\\"desk\\\"\\n\"", "front \"desk\"\n" },
        { "\"\"", "" },
        { "12", 12 },
        { "int.MinValue", int.MinValue },
        { "(byte)7", (byte)7 },
        { "(sbyte)-7", (sbyte)-7 },
        { "(short)-1", (short)-1 },
        { "ushort.MaxValue", ushort.MaxValue },
        { "4000000000", 4000000000U },
        { "-5L", -5L },
        { "long.MinValue", long.MinValue },
        { "ulong.MaxValue", ulong.MaxValue },
        { "'\\''", '\'' },
        { "'\\uD800'", '\uD800' },
        { "true", true },
        { "false", false },
        { "1.5", 1.5 },
        { "-1e300", -1e300 },
        { "0.1f", 0.1f },
        { "double.NaN", double.NaN },
        { "double.NegativeInfinity", double.NegativeInfinity },
        { "float.PositiveInfinity", float.PositiveInfinity },
        { "typeof(string)", typeof(string) },
        { "typeof(int[][,])", typeof(int[][,]) },
        { "typeof(System.Collections.Generic.Dictionary<,>)", typeof(Dictionary<,>) },
        { "typeof(System.Collections.Generic.List<int?>)", typeof(List<int?>) },
        { "DayOfWeek.Friday", DayOfWeek.Friday },
        { "Base64FormattingOptions.InsertLineBreaks", Base64FormattingOptions.InsertLineBreaks },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task KeyedService_OfAnyKey_IsSuppliedToToolAndConstructor(string key, object value)
    {
        await using var agent = LiveAgent.Compile(services => services.AddKeyedSingleton(value, "keyed").AddSingleton("plain"), Agent(key));

        Assert.Equal("keyed keyed plain", (await agent.CallAsync("ask")).Result.Response);
    }

    [Theory]
    [InlineData("Branch.South")]
    [InlineData("(Branch)100")]
    [InlineData("Wide.Last")]
    [InlineData("typeof(Box<>)")]
    [InlineData("typeof(Box<Branch>.Lid)")]
    [InlineData("typeof(Box<>.Lid)")]
    [InlineData("typeof(Support.@class)")]
    public async Task KeyedService_KeyOfTheUsersOwn_IsAskedForByTheSameKey(string key)
    {
        await using var agent = LiveAgent.Compile(
            services => services.AddSingleton("plain"),
            Kinds,
            Agent(key),
            $$"""
            namespace Shop;

            public static class Keys
            {
                public static object Key => {{key}};
            }
            """);
        Assert.Equal(ToolOutcome.Failed, (await agent.CallAsync("ask")).Outcome);

        var value = agent.Definition.GetType().Assembly.GetType("Shop.Keys")!.GetProperty("Key")!.GetValue(null);
        await using var other = agent.With(services => services.AddKeyedSingleton(value, "keyed").AddSingleton("plain"));
        Assert.Equal("keyed keyed plain", (await other.CallAsync("ask")).Result.Response);
    }

    [Fact]
    public async Task NullKey_IsNoKey()
    {
        await using var agent = LiveAgent.Compile(services => services.AddSingleton("plain"), Agent("null"));

        Assert.Equal("plain plain plain", (await agent.CallAsync("ask")).Result.Response);
    }

    [Theory]
    [InlineData("[FromServices] ICustomFormatter? it")]
    [InlineData("[FromKeyedServices(\"x\")] ICustomFormatter? it")]
    public async Task NullableService_ThatNobodyAdded_IsNull(string parameter)
    {
        await using var agent = LiveAgent.Compile(Asking(parameter));

        Assert.Equal("null", (await agent.CallAsync("ask")).Result.Response);
        Assert.False(agent.Function("ask").GetProperty("parameters").GetProperty("properties").EnumerateObject().Any());
    }

    [Theory]
    [InlineData("[FromServices] ICustomFormatter it")]
    [InlineData("[FromKeyedServices(\"x\")] ICustomFormatter it")]
    public async Task Service_ThatNobodyAdded_IsAFailureOfTheTool(string parameter)
    {
        await using var agent = LiveAgent.Compile(Asking(parameter));

        Assert.Equal(ToolOutcome.Failed, (await agent.CallAsync("ask")).Outcome);
    }

    [Fact]
    public async Task SuppliedParameters_BetweenArguments_ArePassedInTheirPlaces()
    {
        await using var agent = LiveAgent.Compile(services => services.AddSingleton("service").AddSingleton<IList<string?>>(["x"]), """
            using Microsoft.AspNetCore.Mvc;
            using SignalWire.Agents;

            [VoiceAgent("A")]
            public sealed partial class Support
            {
                /// <summary>Ask.</summary>
                /// <param name="first">One.</param>
                /// <param name="last">Two.</param>
                [Tool]
                static string Ask(
                    [FromServices] string service, string first, CancellationToken cancel, HttpContext? context,
                    [FromServices] IList<string?> list, int last) =>
                        $"{service} {first} {cancel.CanBeCanceled} {context is null} {list.Count} {last}";
            }
            """);

        Assert.Equal("service a False True 1 2", (await agent.CallAsync("ask", """{"first":"a","last":2}""")).Result.Response);
        Assert.Equal(
            ["first", "last"],
            agent.Function("ask").GetProperty("parameters").GetProperty("properties").EnumerateObject().Select(property => property.Name));
    }

    private static string Agent(string key) => $$"""
        using Microsoft.AspNetCore.Mvc;
        using SignalWire.Agents;

        namespace Shop;

        [VoiceAgent("A")]
        public sealed partial class Support([FromKeyedServices({{key}})] string keyed)
        {
            /// <summary>Ask.</summary>
            [Tool]
            string Ask([FromKeyedServices({{key}})] string other, [FromServices] string plain) => $"{keyed} {other} {plain}";

            internal sealed class @class;
        }
        """;

    private static string Asking(string parameter) => $$"""
        using Microsoft.AspNetCore.Mvc;
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Ask.</summary>
            [Tool] string Ask({{parameter}}) => it is null ? "null" : "there";
        }
        """;
}
