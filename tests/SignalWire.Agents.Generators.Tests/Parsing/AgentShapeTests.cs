namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>Where an agent may be declared, and what as.</summary>
public sealed class AgentShapeTests
{
    private const string Tool = """[Tool] string Check(int number) => "";""";

    [Theory]
    [InlineData("[VoiceAgent(\"A\")] partial class Support { TOOL }")]
    [InlineData("namespace A.B; [VoiceAgent(\"A\")] internal sealed partial class Support { TOOL }")]
    [InlineData("namespace A { namespace B { [VoiceAgent(\"A\")] public partial class Support { TOOL } } }")]
    [InlineData("namespace @namespace.@class; [VoiceAgent(\"A\")] partial class @event { TOOL }")]
    [InlineData("namespace SignalWire.Agents.Shop; [VoiceAgent(\"A\")] partial class Support { TOOL }")]
    [InlineData("namespace SignalWire.System; [VoiceAgent(\"A\")] partial class Support { TOOL }")]
    [InlineData("namespace Größe.Läden; [VoiceAgent(\"A\")] partial class Prüfer { TOOL }")]
    [InlineData("[VoiceAgent(\"A\")] partial record Support { TOOL }")]
    [InlineData("[VoiceAgent(\"A\")] sealed partial record class Support { TOOL }")]
    [InlineData("[VoiceAgent(\"A\")] partial record Support(IServiceProvider Services) { TOOL }")]
    [InlineData("[VoiceAgent(\"A\")] sealed partial record Support(IServiceProvider? Services, TimeProvider Clock) { TOOL }")]
    [InlineData("[VoiceAgent(\"A\")] partial class Support(IServiceProvider services) { public object S => services; TOOL }")]
    [InlineData("[VoiceAgent(\"A\")] partial class Support { private Support() { } TOOL }")]
    [InlineData("[VoiceAgent(\"A\")] partial class Support { public required string Name; "
        + "[System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Support() => Name = \"\"; TOOL }")]
    [InlineData("partial class Outer { [VoiceAgent(\"A\")] private partial class Support { TOOL } }")]
    [InlineData("partial record Outer { protected partial struct Middle { [VoiceAgent(\"A\")] public partial class Support { TOOL } } }")]
    [InlineData(
        "partial interface IOuter { partial record struct Middle { [VoiceAgent(\"A\")] internal partial record Support { TOOL } } }")]
    [InlineData("partial class @class { partial struct @struct { [VoiceAgent(\"A\")] internal partial class @void { TOOL } } }")]
    [InlineData("static partial class Outer { [VoiceAgent(\"A\")] partial class Create { TOOL } }")]
    [InlineData("[VoiceAgent(\"A\")] partial class Support { public Support(IList<string?> names, Func<string?, int>? count) { } TOOL }")]
    [InlineData("#nullable disable\n[VoiceAgent(\"A\")] partial class Support { public Support(IList<string> names) { } TOOL }")]
    [InlineData("[VoiceAgent(\"A\")] unsafe partial class Support { TOOL }")]
    public void Agent_DeclaredInAnyPlace_Compiles(string source)
    {
        string[] errors = source.Contains("unsafe", StringComparison.Ordinal) ? ["CS0227"] : [];
        var run = GeneratorHarness.RunWithErrors(
            errors, $"using SignalWire.Agents;\n{source.Replace("TOOL", Tool, StringComparison.Ordinal)}");

        Assert.Equal(2, run.Sources.Length);
    }

    /// <summary>Where a method's type ends in <c>partial</c>, the compiler reads a modifier; nobody calls an agent so.</summary>
    [Fact]
    public void Agents_NamedAsKeywords_Compile() => GeneratorHarness.Run("using SignalWire.Agents;\n" + string.Concat(
        ToolShapeTests.Words.Where(word => word != "partial").Select(word =>
            $"namespace @{word} {{ [VoiceAgent(\"A\", Route = \"/{word}\")] partial class @{word} {{ {Tool} }} }}\n")));

    [Fact]
    public void Agent_WithAPlainLowerCaseName_IsWarnedOfOnlyWhereTheUserWroteIt()
    {
        var run = GeneratorRun.Start(
            TestCompilation.Create(
                $$"""using SignalWire.Agents; [VoiceAgent("A")] partial class support { {{Tool}} }"""), new VoiceAgentGenerator());

        Assert.All(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Id == "CS8981"), diagnostic =>
            Assert.Equal("Agent0.cs", diagnostic.Location.SourceTree?.FilePath));
    }

    [Fact]
    public void Agent_DerivingFromAnAgent_Compiles()
    {
        var run = GeneratorHarness.Run($$"""
            using SignalWire.Agents;

            [VoiceAgent("Base")]
            public partial class Base(TimeProvider clock) { public TimeProvider Clock => clock; {{Tool}} }

            [VoiceAgent("Derived", Route = "/derived")]
            public sealed partial class Derived(TimeProvider clock) : Base(clock) { [Tool] string Pay(int number) => ""; }
            """);

        Assert.Equal(3, run.Sources.Length);
        Assert.Contains("\"pay\"u8", run.Source("Derived"), StringComparison.Ordinal);
    }

    [Fact]
    public void Agent_DerivingFromAnAgentRecord_Compiles() => GeneratorHarness.Run($$"""
        using SignalWire.Agents;
        [VoiceAgent("Base")] public partial record Base(TimeProvider Clock) { {{Tool}} }
        [VoiceAgent("Derived", Route = "/derived")]
        public partial record Derived(TimeProvider Clock) : Base(Clock) { [Tool] string Pay(int number) => ""; }
        """);

    [Fact]
    public void Agent_DerivingWithoutTheAttribute_IsNone()
    {
        var run = GeneratorHarness.Run("""
            using SignalWire.Agents;
            [VoiceAgent("Base")] public partial class Base;
            public class Derived : Base;
            """);

        Assert.Equal(2, run.Sources.Length);
    }

    [Theory]
    [InlineData("[VoiceAgent(\"A\")] partial class Support { TOOL }\n[VoiceAgent(\"B\")] partial class Support { }")]
    [InlineData("[VoiceAgent(\"A\"), VoiceAgent(\"B\")] partial class Support { TOOL }")]
    public void Agent_WithTheAttributeTwice_IsGeneratedOnce(string source)
    {
        var run = GeneratorHarness.RunWithErrors(
            ["CS0579"], $"using SignalWire.Agents;\n{source.Replace("TOOL", Tool, StringComparison.Ordinal)}");

        Assert.Equal(2, run.Sources.Length);
    }

    [Fact]
    public void Agent_WithTheAttributeOnPartsInTwoFiles_IsGeneratedOnce()
    {
        string first = $$"""using SignalWire.Agents; [VoiceAgent("A")] partial class Support { {{Tool}} }""";
        const string Second = """using SignalWire.Agents; [VoiceAgent("B")] partial class Support;""";

        Assert.Equal(2, GeneratorHarness.RunWithErrors(["CS0579"], first, Second).Sources.Length);
        Assert.Equal(2, GeneratorHarness.RunWithErrors(["CS0579"], Second, first).Sources.Length);
    }
}
