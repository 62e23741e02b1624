using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>What a tool's doc comment takes over by <c>inheritdoc</c>.</summary>
public sealed class DocCommentInheritTests
{
    private const string Sources = """
        namespace Shop;

        using System.Collections.Generic;

        public abstract class Desk
        {
            /// <summary>Of the base.</summary>
            /// <param name="order">The order of the base.</param>
            public virtual string Check(string order) => "";
        }

        public class Middle : Desk
        {
            /// <inheritdoc/>
            public override string Check(string order) => "";
        }

        public interface IDesk
        {
            /// <summary>Of the interface.</summary>
            /// <param name="order">The order of the interface.</param>
            string Check(string order);
        }

        public class Explicit : IDesk
        {
            /// <inheritdoc/>
            string IDesk.Check(string order) => "";
        }

        public class Box<T>
        {
            /// <summary>Of the box.</summary>
            /// <param name="order">The order of the box.</param>
            public void Check(T order) { }
        }

        public static class Others
        {
            /// <summary>Of a string.</summary>
            /// <param name="order">The order of a string.</param>
            public static void Find(string order) { }

            /// <summary>Of an int.</summary>
            /// <param name="order">The order of an int.</param>
            public static void Find(int order) { }

            /// <summary>Of a list.</summary>
            /// <param name="order">The order of a list.</param>
            public static void Find(List<string> order) { }

            /// <summary>Of a property.</summary>
            public static int Number => 1;

            /// <summary>Of a field.</summary>
            public static int First = 1, Second = 2;
        }

        /// <summary>Of a type.</summary>
        public enum Kind
        {
            /// <summary>Of a value.</summary>
            One,
        }
        """;

    [Theory]
    [InlineData("Desk", "override ", "the base")]
    [InlineData("Middle", "override ", "the base")]
    [InlineData("IDesk", "", "the interface")]
    [InlineData("Desk, IDesk", "override ", "the base")]
    [InlineData("Explicit, IDesk", "", "the interface")]
    public void Inheritdoc_WithoutCref_TakesWhatTheMethodReplaces(string bases, string modifier, string from) =>
        AssertFrom(from, $"/// <inheritdoc/>\n[Tool] public {modifier}string Check(string order) => order;", bases);

    [Theory]
    [InlineData("Desk.Check", "the base")]
    [InlineData("Desk.Check(string)", "the base")]
    [InlineData("Middle.Check", "the base")]
    [InlineData("Shop.Desk.Check", "the base")]
    [InlineData("global::Shop.Desk.Check", "the base")]
    [InlineData("M:Shop.Desk.Check(System.String)", "the base")]
    [InlineData("IDesk.Check(string)", "the interface")]
    [InlineData("M:Shop.Explicit.Shop#IDesk#Check(System.String)", "the interface")]
    [InlineData("Box{T}.Check", "the box")]
    [InlineData("Box{T}.Check(T)", "the box")]
    [InlineData("Shop.Box{T}.Check(T)", "the box")]
    [InlineData("M:Shop.Box`1.Check(`0)", "the box")]
    [InlineData("Others.Find(string)", "a string")]
    [InlineData("Others.Find(int)", "an int")]
    [InlineData("Others.Find(List{string})", "a list")]
    [InlineData("Help", "the agent")]
    [InlineData("Help(string)", "the agent")]
    [InlineData("Support.Help", "the agent")]
    public void Inheritdoc_WithCref_TakesWhatItNames(string cref, string from) => AssertFrom(from, $$"""
        /// <inheritdoc cref="{{cref}}"/>
        [Tool] string Check(string order) => order;

        /// <summary>Of the agent.</summary>
        /// <param name="order">The order of the agent.</param>
        static void Help(string order) { }
        """);

    [Theory]
    [InlineData("Others.Number", "Of a property.")]
    [InlineData("Others.First", "Of a field.")]
    [InlineData("Others.Second", "Of a field.")]
    [InlineData("Kind", "Of a type.")]
    [InlineData("Kind.One", "Of a value.")]
    public void Inheritdoc_WithCrefToNoMethod_TakesItsSummary(string cref, string summary) =>
        Assert.Equal(summary, Tool($"/// <inheritdoc cref=\"{cref}\"/>\n[Tool] string Check() => \"\";").Description);

    [Theory]
    [InlineData("Nothing")]
    [InlineData("Others.Nothing")]
    [InlineData("M:Shop.Nothing")]
    [InlineData("!:Nothing")]
    [InlineData("1 + (")]
    [InlineData("List&lt;int")]
    [InlineData("a\u0022b")]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("M:")]
    public void Inheritdoc_WithCrefToNothing_GivesNothing(string cref) =>
        Assert.Equal("Function check", Tool($"/// <inheritdoc cref='{cref}'/>\n[Tool] string Check() => \"\";").Description);

    [Fact]
    public void Inheritdoc_WithoutBase_IsAMissingDescription() =>
        Assert.Equal(["SWA0105"], Parsed.FindingsOf("/// <inheritdoc/>\n[Tool] string Check() => \"\";"));

    [Fact]
    public void Inheritdoc_BesideOwnWords_FillsOnlyWhatIsMissing()
    {
        var tool = Tool("""
            /// <inheritdoc cref="Desk.Check"/>
            /// <summary>My own.</summary>
            /// <param name="caller">The caller.</param>
            [Tool] string Check(string order, string caller) => order;
            """);

        Assert.Equal("My own.", tool.Description);
        Assert.Equal(["The order of the base.", "The caller."], tool.Arguments.Select(argument => argument.Description));
    }

    [Fact]
    public void Inheritdoc_OnOnePartOfAPartialMethod_FillsOnlyWhatIsMissing()
    {
        var tool = Tool("""
            /// <param name="order">My own.</param>
            [Tool] public partial string Check(string order);

            /// <inheritdoc cref="Desk.Check"/>
            public partial string Check(string order) => order;
            """);

        Assert.Equal("Of the base.", tool.Description);
    }

    [Theory]
    [InlineData("/// <inheritdoc cref=\"Check\"/>\n[Tool] string Check() => \"\";")]
    [InlineData("/// <inheritdoc cref=\"Help\"/>\n[Tool] string Check() => \"\";\n/// <inheritdoc cref=\"Check\"/>\nvoid Help() { }")]
    public void Inheritdoc_InACircle_GivesNothing(string members) => Assert.Equal("Function check", Tool(members).Description);

    [Fact]
    public async Task Inheritdoc_InACircleOverBothPartsOfMethods_IsReadOnce()
    {
        const string Members = """
            /// <inheritdoc cref="Help"/>
            [Tool] public partial string Check();
            /// <inheritdoc cref="Help"/>
            public partial string Check() => "";

            /// <inheritdoc cref="Check"/>
            public partial string Help();
            /// <inheritdoc cref="Check"/>
            public partial string Help() => "";
            """;

        // Were each part to go round on its own, the steps would double with each turn.
        var reading = Task.Run(() => Tool(Members));
        Assert.Equal("Function check", (await reading.WaitAsync(TimeSpan.FromSeconds(20))).Description);
    }

    [Fact]
    public void Inheritdoc_OfAMalformedComment_IsAFindingOnThatComment()
    {
        var agent = Parsed.Agent(Parsed.AgentWith("""
            /// <inheritdoc cref="Broken.Check"/>
            [Tool] string Check() => "";
            """), """
            namespace Shop;
            class Broken
            {
                /// <summary>a < b
                public void Check() { }
            }
            """);

        var finding = Assert.Single(agent.Findings);
        Assert.Equal("SWA0110", finding.Rule.Id);
        Assert.Equal("Agent1.cs", finding.Location.SourceTree?.FilePath);
    }

    [Theory]
    [InlineData("Broken.Check")]
    [InlineData("Broken.Chained")]
    public void Inheritdoc_OfAnotherProject_ReportsNothingThere(string cref)
    {
        // An editor hands other projects over as compilations, whose files are not this compilation's own.
        var other = TestCompilation.Create("""
            namespace Shop;
            public class Broken
            {
                /// <summary>a < b
                public void Check() { }

                /// <inheritdoc cref="Check"/>
                public void Chained() { }
            }
            """).WithAssemblyName("Other");
        var compilation = TestCompilation.Create(Parsed.AgentWith($"/// <inheritdoc cref=\"{cref}\"/>\n[Tool] string Check() => \"\";"))
            .AddReferences(other.ToMetadataReference());

        var agent = Parsed.Agent(compilation);

        Assert.All(agent.Findings, finding => Assert.Contains(finding.Location.SourceTree, compilation.SyntaxTrees));
        Assert.Single(agent.Model!.Tools);
    }

    [Fact]
    public void Inheritdoc_OfAnotherProject_TakesItsWords()
    {
        var other = TestCompilation.Create(Sources).WithAssemblyName("Other");
        var compilation = TestCompilation.Create(
            Parsed.AgentWith("/// <inheritdoc cref=\"Middle.Check\"/>\n[Tool] string Check() => \"\";"))
            .AddReferences(other.ToMetadataReference());

        Assert.Equal("Of the base.", Assert.Single(Parsed.Agent(compilation).Model!.Tools).Description);
    }

    private static void AssertFrom(string from, string members, string bases = "object")
    {
        var tool = Tool(members, bases);

        Assert.Equal($"Of {from}.", tool.Description);
        Assert.Equal($"The order of {from}.", Assert.Single(tool.Arguments).Description);
    }

    private static Model.Tools.ToolModel Tool(string members, string bases = "object") =>
        Parsed.Tool(Parsed.AgentWith(members).Replace("class Support", $"class Support : {bases}", StringComparison.Ordinal), Sources);
}
