using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SignalWire.Agents.Generators.Tests.Incremental;

/// <summary>What an edit makes the generator do: as little as the edit means.</summary>
public sealed class EditTests
{
    private const string Support = """
        using SignalWire.Agents;

        [VoiceAgent("Support")]
        public sealed partial class Support
        {
            [PromptSection] const string Role = "You help.";

            /// <summary>Check an order.</summary>
            /// <param name="orderId">The order.</param>
            [Tool] string CheckOrder(string orderId) => "shipped";

            [Context]
            static class Default
            {
                [Step(Tools = [nameof(CheckOrder)])] const string Greet = "Greet the caller.";
            }
        }
        """;

    private const string Billing = """
        using SignalWire.Agents;

        [VoiceAgent("Billing")]
        public sealed partial class Billing
        {
            /// <summary>Check a bill.</summary>
            [Tool] string CheckBill() => "paid";
        }
        """;

    private const string Other = """
        public static class Other
        {
            public const string Word = "word";
        }
        """;

    public static TheoryData<string, int, string, string> EditsThatMeanNothing => new()
    {
        { "the body of a tool", 0, "\"shipped\"", "\"on its way\"" },
        { "a comment", 0, "    [PromptSection]", "    // Who.\n    [PromptSection]" },
        { "white space", 0, "const string", "const   string" },
        { "another file", 2, "word\"", "words\"" },
        { "a new member that is no tool", 1, "    /// <summary>", "    public int Count;\n    /// <summary>" },
    };

    public static TheoryData<string, string, string> EditsOfOneAgent => new()
    {
        { "a parameter's name", "orderId", "number" },
        { "a parameter's type", "string orderId", "int orderId" },
        { "a summary", "Check an order.", "Look an order up." },
        { "a prompt", "You help.", "You assist." },
        { "the agent's name", "\"Support\"", "\"Help desk\"" },
        { "a tool's name", "[Tool]", "[Tool(\"look_up\")]" },
        { "a step's text", "Greet the caller.", "Welcome the caller." },
        { "a step's name", "Greet =", "Welcome =" },
        { "a step's tools", "[nameof(CheckOrder)]", "[]" },
    };

    [Theory]
    [MemberData(nameof(EditsThatMeanNothing))]
    public void Edit_ThatMeansNothing_ModifiesNothingAfterTheParse(string what, int file, string from, string to)
    {
        Assert.NotEmpty(what);
        var (_, second) = RunTwice(compilation => Replace(compilation, file, from, to));
        Assert.Empty(TrackedSteps.Modified(second));
    }

    [Fact]
    public void Edit_OfABodyInALargeAgent_ModifiesNothingAfterTheParse()
    {
        var compilation = TestCompilation.Create(LargeAgentSource.Write(isSecure: true));
        var first = GeneratorRun.Start(compilation, new VoiceAgentGenerator());
        var second = first.Again(Replace(compilation, 0, "=> $\"7: {customer}\"", "=> $\"seven: {customer}\""));

        Assert.Empty(TrackedSteps.Modified(second));
        Assert.NotEmpty(TrackedSteps.Modified(first.Again(Replace(compilation, 0, "in list 7", "in list seven"))));
    }

    [Theory]
    [MemberData(nameof(EditsOfOneAgent))]
    public void Edit_OfOneAgent_EmitsThatAgentAlone(string what, string from, string to)
    {
        Assert.NotEmpty(what);
        var (first, second) = RunTwice(compilation => Replace(compilation, 0, from, to));

        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged],
            TrackedSteps.Reasons(second, Steps.Parse));
        Assert.NotEqual(first.Source("Support"), second.Source("Support"));
        Assert.Equal(
            ["Support.g.cs"],
            second.Sources.Where(source => first.Sources.All(old => old.SourceText != source.SourceText))
                .Select(source => source.HintName));
    }

    [Fact]
    public void Edit_AddingAnAgent_EmitsItAndTheRegistry()
    {
        const string added = """
            using SignalWire.Agents;
            [VoiceAgent("New")] public sealed partial class New;
            """;
        var (first, second) = RunTwice(compilation => compilation.AddSyntaxTrees(
            TestCompilation.Parse(added, "New.cs", (CSharpParseOptions)compilation.SyntaxTrees[0].Options)));

        Assert.Equal(
            ["New.g.cs", "SignalWire.Agents.VoiceAgentRegistry.g.cs"],
            second.Sources.Where(source => first.Sources.All(old => old.SourceText != source.SourceText)).Select(source => source.HintName)
                .Order());
    }

    [Fact]
    public void Edit_ReorderingTheFiles_EmitsTheSameText()
    {
        var (first, second) = RunTwice(compilation =>
            compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse()));

        Assert.Equal(
            first.Sources.Select(source => (source.HintName, source.SourceText.ToString())).Order(),
            second.Sources.Select(source => (source.HintName, source.SourceText.ToString())).Order());
    }

    [Fact]
    public void Edit_BreakingOneTool_KeepsTheOtherOnes()
    {
        var (_, second) = RunTwice(compilation => Replace(compilation, 0, "string orderId", "object orderId"));

        Assert.DoesNotContain("CheckOrderTool", second.Source("Support"), StringComparison.Ordinal);
        Assert.Contains("const string CheckOrder = \"check_order\";", second.Source("Support"), StringComparison.Ordinal);
        Assert.Contains("You help.", second.Source("Support"), StringComparison.Ordinal);
    }

    private static (GeneratorRun First, GeneratorRun Second) RunTwice(Func<CSharpCompilation, Compilation> edit)
    {
        var compilation = TestCompilation.Create(Support, Billing, Other);
        var first = GeneratorRun.Start(compilation, new VoiceAgentGenerator());
        return (first, first.Again(edit(compilation)));
    }

    private static CSharpCompilation Replace(CSharpCompilation compilation, int file, string from, string to)
    {
        var tree = compilation.SyntaxTrees[file];
        string text = tree.ToString();
        Assert.Contains(from, text, StringComparison.Ordinal);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text.Replace(from, to, StringComparison.Ordinal))));
    }
}
