using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Tests.Parsing;

namespace SignalWire.Agents.Generators.Tests.Emit;

/// <summary>Which tools can be called by a method of their own, and how the method looks.</summary>
public sealed class TypedCallTests
{
    private const string Tool = """[Tool] string Check(int number) => "";""";

    [Theory]
    [InlineData("[VoiceAgent(\"A\")] public partial class Desk { TOOL }", "public DeskCalls")]
    [InlineData("[VoiceAgent(\"A\")] partial class Desk { TOOL }", "internal DeskCalls")]
    [InlineData("namespace Shop.Front; [VoiceAgent(\"A\")] public partial record Desk { TOOL }", "public Shop.Front.DeskCalls")]
    [InlineData("namespace @namespace.@class; [VoiceAgent(\"A\")] partial class @event { TOOL }", "internal @namespace.@class.eventCalls")]
    [InlineData(
        "namespace Shop; public partial class Floor { [VoiceAgent(\"A\")] public partial class Desk { TOOL } }",
        "public Shop.Floor_DeskCalls")]
    [InlineData(
        "public partial class Floor { public partial class Hall { [VoiceAgent(\"A\")] protected internal partial class Desk { TOOL } } }",
        "internal Floor_Hall_DeskCalls")]
    [InlineData("partial class Floor { [VoiceAgent(\"A\")] public partial class Desk { TOOL } }", "internal Floor_DeskCalls")]
    [InlineData("namespace Shop; class DeskCalls; [VoiceAgent(\"A\")] partial class Desk { TOOL }", "internal Shop.DeskCalls_")]
    [InlineData(
        "namespace Shop { namespace DeskCalls { class A; } [VoiceAgent(\"A\")] partial class Desk { TOOL } }", "internal Shop.DeskCalls_")]
    [InlineData("class DeskCalls<T>; enum DeskCalls_; [VoiceAgent(\"A\")] partial class Desk { TOOL }", "internal DeskCalls__")]
    [InlineData("namespace Other { class DeskCalls; } [VoiceAgent(\"A\")] partial class Desk { TOOL }", "internal DeskCalls")]
    public void Class_OfAnAgent_IsSeenAsTheAgentIs(string source, string seen)
    {
        var run = GeneratorHarness.Run($"using SignalWire.Agents;\n{source.Replace("TOOL", Tool, StringComparison.Ordinal)}");

        Assert.Equal(seen, Assert.Single(Calls.Classes(run)));
        Assert.EndsWith(" Check(int number)", Assert.Single(Calls.Methods(run)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("partial class Floor { [VoiceAgent(\"A\")] private partial class Desk { TOOL } }")]
    [InlineData("public partial class Floor { protected partial class Hall { [VoiceAgent(\"A\")] public partial class Desk { TOOL } } }")]
    [InlineData("[VoiceAgent(\"A\")] public partial class Desk;")]
    [InlineData(
        "[VoiceAgent(\"A\")] public partial class Desk { [Tool] string Check(Secret secret) => \"\"; private sealed record Secret(int A); "
        + "}")]
    [InlineData("[CallFlow(\"A\")] public partial class Flow { [FlowSection] public static SignalWire.Agents.Swml.Verb Main => new "
        + "SignalWire.Agents.Swml.Hangup(); }")]
    public void Agent_ThatNobodyCanCall_HasNoClass(string source) =>
        Assert.Empty(
            Calls.Classes(GeneratorHarness.Run($"using SignalWire.Agents;\n{source.Replace("TOOL", Tool, StringComparison.Ordinal)}")));

    [Fact]
    public void Agents_WhoseNamesMeet_HaveClassesOfTheirOwn() => Assert.Equal(
        ["internal Floor_DeskCalls", "internal Floor_Desk_Calls"],
        Calls.Classes(GeneratorHarness.Run($$"""
            using SignalWire.Agents;
            partial class Floor { [VoiceAgent("A")] internal partial class Desk { {{Tool}} } }
            [VoiceAgent("B", Route = "/b")] partial class Floor_Desk { {{Tool}} }
            """)).Order(StringComparer.Ordinal));

    [Fact]
    public void Agents_WhosePathsReadAlike_HaveClassesOfTheirOwn() => Assert.Equal(
        ["internal Floor_Desk__LeftCalls", "internal Floor__Desk_LeftCalls"],
        Calls.Classes(GeneratorHarness.Run($$"""
            using SignalWire.Agents;
            partial class Floor { [VoiceAgent("A")] internal partial class Desk_Left { {{Tool}} } }
            partial class Floor_Desk { [VoiceAgent("B", Route = "/b")] internal partial class Left { {{Tool}} } }
            """)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("[Tool] string A(Seen value) => \"\"; public record Seen(int A);", "public A(Seen value)")]
    [InlineData("[Tool] string A(Seen value) => \"\"; internal record Seen(int A);", "internal A(Seen value)")]
    [InlineData("[Tool] string A(List<Seen[]> value) => \"\"; internal record Seen(int A);", "internal A(List<Seen[]> value)")]
    [InlineData("[Tool] string A(Word value) => \"\"; private enum Word { B }", null)]
    [InlineData("[Tool] string A(Box<Seen> value) => \"\"; private record Seen(int A);", null)]
    [InlineData(
        "[Tool] string A(Outer.Seen value) => \"\"; protected internal class Outer { public record struct Seen(int A); }",
        "internal A(Seen value)")]
    [InlineData("[Tool] string A(Outer.Seen value) => \"\"; protected class Outer { public record struct Seen(int A); }", null)]
    [InlineData("[Tool] string A(Kind value) => \"\"; [JsonDerivedType(typeof(One), 1)] public abstract record Kind; public record "
        + "One(int A) : Kind;", "public A(Kind value)")]
    [InlineData("[Tool] string A(Kind value) => \"\"; [JsonDerivedType(typeof(One), 1)] public abstract record Kind; private record "
        + "One(int A) : Kind;", null)]
    [InlineData("[Tool] string A(Holder value) => \"\"; public class Holder { public int A { private get; set; } }", null)]
    [InlineData(
        "[Tool] string A(Holder value) => \"\"; public class Holder { public int A { internal get; set; } }", "public A(Holder value)")]
    [InlineData("[Tool] string A(Holder value) => \"\"; public class Holder(int a) { public int B => a; }", null)]
    [InlineData("[Tool] string A(Holder value) => \"\"; public class Holder(int a) { public string A => \"a\" + a; }", null)]
    [InlineData("[Tool] string A(Holder value) => \"\"; public class Holder(int? a) { public int A => a ?? 0; }", null)]
    [InlineData("[Tool] string A(Holder value) => \"\"; public class Holder(int a) { public static int A => 1; public int B => a; }", null)]
    [InlineData("[Tool] string A(Holder value) => \"\"; public record Holder([property: Obsolete(\"b\", true)] int A);", null)]
    [InlineData(
        "[Tool] string A(Holder value) => \"\"; public class Holder(IEnumerable<int> a) { public IReadOnlyList<int> A => [.. a]; }",
        "public A(Holder value)")]
    [InlineData(
        "[Tool] string A(Holder value) => \"\"; public class Holder(IEnumerable<string> a) { public IReadOnlyList<string?> A => [.. a]; }",
        null)]
    [InlineData("[Tool] string A(List<Holder> value) => \"\"; public class Holder(Dictionary<string, Deep> a) { public Dictionary<string, "
        + "Deep> A => a; } public record Deep(int A) { private int A { get; } = A; }", null)]
    public void Tool_WhoseTypesAreSeen_IsCalledFromThere(string members, string? method)
    {
        var run = GeneratorHarness.Run($$"""
            using System.Text.Json.Serialization;
            using SignalWire.Agents;
            public record Box<T>(T Value);
            [VoiceAgent("A")] public partial class Desk { {{members}} }
            """);

        Assert.Equal(method is null ? [] : [method], Calls.Methods(run));
    }

    [Theory]
    [InlineData("string a, int b", "string a, int b")]
    [InlineData("string? a, int b", "string? a, int b")]
    [InlineData("string? a, int? b", "string? a = null, int? b = null")]
    [InlineData("int a, string? b, int c = 3", "int a, string? b = null, int c = 3")]
    [InlineData("int? a = 5, bool b = true, string c = \"q\\\"\"", "int? a = 5, bool b = true, string c = \"q\\\"\"")]
    [InlineData("[DefaultValue(3)] int a, [DefaultValue(\"x\")] string? b", "int a = 3, string? b = \"x\"")]
    [InlineData("[DefaultValue(3)] int a, int b", "int a, int b")]
    [InlineData("int a = 1, params int[] b", "int a, int[] b")]
    [InlineData(
        "int a, ToolCall call, [Microsoft.AspNetCore.Mvc.FromServices] TimeProvider clock, int b = 2, CancellationToken cancel = default",
        "int a, int b = 2")]
    [InlineData("ToolCall call, CancellationToken cancel", "")]
    [InlineData(
        "double a = double.NaN, float b = float.NegativeInfinity, decimal c = 1.50m",
        "double a = NaN, float b = -Infinity, decimal c = 1.50")]
    [InlineData(
        "DateOnly a = default, Place b = default, Word c = (Word)99, Word? d = null",
        "DateOnly a = default(DateOnly), Place b = default(Place), Word c = (Word)99, Word? d = null")]
    [InlineData("int @class, int @var = 1", "int @class, int var = 1")]
    [InlineData(
        "int caller, string arguments, int cancellationToken = 1, int _ = 2",
        "int caller, string arguments, int cancellationToken = 1, int _ = 2")]
    [InlineData("Place WritePlace, int WritePlace_ = 1", "Place WritePlace__, int WritePlace___ = 1")]
    public void Parameters_OfATool_AreThoseThatTheModelPasses(string parameters, string passed)
    {
        var run = GeneratorHarness.Run($$"""
            using System.ComponentModel;
            using SignalWire.Agents;
            public struct Place { public int X { get; set; } }
            public enum Word { A }
            [VoiceAgent("A")] public partial class Desk { [Tool] string Do({{parameters}}) => ""; }
            """);

        Assert.Equal($"public Do({passed})", Assert.Single(Calls.Methods(run)));
    }

    [Theory]
    [InlineData(
        "[Tool] string A(int a) => \"\"; [Tool(\"other\")] string A(int a, ToolCall call) => \"\";",
        "public A(int a)",
        "public Other(int a)")]
    [InlineData("[Tool] string A(int a) => \"\"; [Tool(\"other\")] string A(string a) => \"\";", "public A(int a)", "public A(string a)")]
    [InlineData(
        "[Tool] string A(string? a) => \"\"; [Tool(\"ask_them\")] string A(string a, ToolCall call) => \"\";",
        "public A(string? a = null)",
        "public AskThem(string a)")]
    [InlineData("[Tool] string Other(int a) => \"\"; [Tool(\"a\")] string B(int a) => \"\"; [Tool(\"_other__\")] string Other(int b, "
        + "ToolCall call) => \"\";", "public Other(int a)", "public B(int a)")]
    [InlineData("[Tool] string A() => \"\"; [Tool(\"_1\")] string A(ToolCall call) => \"\"; [Tool(\"_\")] string A(CancellationToken "
        + "cancel) => \"\";", "public A()")]
    [InlineData("[Tool] string DeskCalls() => \"\"; [Tool(\"ring\")] string @class() => \"\";", "public @class()")]
    [InlineData("[Tool(\"ring\")] string DeskCalls() => \"\";", "public Ring()")]
    [InlineData(
        "[Tool] new string ToString() => \"\"; [Tool] string Equals(string a) => \"\"; [Tool] string CallAsync(string tool) => \"\";",
        "public ToString()",
        "public Equals(string a)",
        "public CallAsync(string tool)")]
    public void Tools_WhoseNamesMeet_AreCalledByTheNamesOfTheWire(string members, params string[] methods)
    {
        var run = GeneratorHarness.Run($$"""
            using SignalWire.Agents;
            [VoiceAgent("A")] public partial class Desk { {{members}} }
            """);

        Assert.Equal(methods, Calls.Methods(run));
    }

    [Fact]
    public void Tools_OfABaseClassAndDataMaps_AreCalledToo() => Assert.Equal(
        ["public Ask(List<int> value)", "public Find(string place)", "public Say(int loud = 1)"],
        Calls.Methods(GeneratorHarness.Run("""
            using SignalWire.Agents;
            public interface ISpeak { [Tool] string Say(int loud = 1) => ""; }
            public abstract class Base<T> { [Tool] protected string Ask(List<T> value) => ""; }
            [VoiceAgent("A")] public partial class Desk : Base<int>, ISpeak
            {
                /// <summary>Find it.</summary>
                [DataMap, Expression("${args.place}", Pattern = "^x$", Output = "y")]
                private static partial FunctionResult Find(string place);
            }
            """)).Order(StringComparer.Ordinal));

    [Fact]
    public void Words_OfAnyKind_AreDocs()
    {
        var run = GeneratorHarness.Run("""
            using System.ComponentModel;
            using SignalWire.Agents;
            [VoiceAgent("A")] public partial class Desk
            {
                [Tool, Description("Is a < b && c > \"d\"?\r\nOr\u2028not\0\ud800 */ </summary>")]
                string Compare([Description("One\n& all.")] int a, int b) => "";
            }
            """);

        string code = run.Source("Desk");
        Assert.Contains(
            "/// <summary>Is a &lt; b &amp;&amp; c &gt; \"d\"?  Or not \uFFFD */ &lt;/summary&gt;</summary>",
            code,
            StringComparison.Ordinal);
        Assert.Contains("/// <param name=\"a\">One &amp; all.</param>", code, StringComparison.Ordinal);
        Assert.Contains("/// <param name=\"b\">The argument <c>b</c>.</param>", code, StringComparison.Ordinal);
    }

    /// <summary>To other languages the runtime promises nothing, which the compiler need not tell whoever does.</summary>
    [Fact]
    public void Class_InAnAssemblyForAllLanguages_IsNoWarning() => GeneratorHarness.Run("""
        using SignalWire.Agents;
        [assembly: CLSCompliant(true)]
        [VoiceAgent("A")] [CLSCompliant(false)] public partial class Desk { [Tool] string Check(uint number) => ""; }
        [VoiceAgent("B", Route = "/b")] public partial class Till { [Tool] private string Check(uint number) => ""; }
        """);

    [Fact]
    public void Code_OfTheProgram_CallsTools()
    {
        var run = GeneratorHarness.Run(Parsed.AgentWith("""
            [Tool] string Check(string order, int count = 1) => "";

            public static async Task<string?> AskAsync(IToolCaller<Support> caller) => (await caller.Check("A", count: 2)).Result.Response;
            """));

        Assert.DoesNotContain(run.Output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
