namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>The names of generated files: one for each agent, the same in each run, and apart on every file system.</summary>
public sealed class HintNameTests
{
    [Theory]
    [InlineData("[VoiceAgent(\"A\")] partial class Support;", "Support.g.cs")]
    [InlineData("namespace A.B; [VoiceAgent(\"A\")] partial class Support;", "A.B.Support.g.cs")]
    [InlineData("namespace A; partial class Outer { [VoiceAgent(\"A\")] partial class Support; }", "A.Outer_Support.g.cs")]
    [InlineData("namespace @event; [VoiceAgent(\"A\")] partial class @class;", "event.class.g.cs")]
    [InlineData("[VoiceAgent(\"A\")] partial class Größe;", "Gr__e.g.cs")]
    public void Name_OfOneAgent_IsThatOfItsType(string source, string name) =>
        Assert.Equal(name, Assert.Single(Names(source), other => other != "SignalWire.Agents.VoiceAgentRegistry.g.cs"));

    [Theory]
    [InlineData("Support", "support_")]
    [InlineData("Support", "SUPPORT")]
    [InlineData("Größe", "Grüsse")]
    [InlineData("Größe", "Gräße")]
    public void Names_OfTwoAgents_AreApartWhateverTheCase(string first, string second)
    {
        string source = $$"""
            namespace Shop
            {
                [VoiceAgent("A", Route = "/a")] partial class {{first}} { [Tool] string Check(int number) => ""; }
                [VoiceAgent("B", Route = "/b")] partial class {{second}} { [Tool] string Check(int number) => ""; }
            }
            """;
        var names = Names(source);

        Assert.Equal(3, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(names, Names(source));
    }

    [Fact]
    public void Names_ThatCollide_AreStableWhenAThirdAgentComes()
    {
        const string Two = "[VoiceAgent(\"A\")] partial class Support; [VoiceAgent(\"B\")] partial class SUPPORT;";

        Assert.Subset(Names(Two + "[VoiceAgent(\"C\")] partial class suPPort;").ToHashSet(), Names(Two).ToHashSet());
    }

    [Fact]
    public void Names_OfNestedAndUnderlinedAgents_AreApart() => Assert.Equal(3, Names("""
        [VoiceAgent("A")] partial class Outer_Support;
        partial class Outer { [VoiceAgent("B")] partial class Support; }
        """).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Name_LikeTheRegistrys_IsApart() => Assert.Equal(2, Names("""
        namespace SignalWire.agents { [SignalWire.Agents.VoiceAgent("A")] partial class VoiceAgentRegistry; }
        """).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    private static List<string> Names(string source) =>
    [
        .. GeneratorHarness.Run($"using SignalWire.Agents;\n{source}").Sources
            .Select(generated => generated.HintName).Order(StringComparer.Ordinal),
    ];
}
