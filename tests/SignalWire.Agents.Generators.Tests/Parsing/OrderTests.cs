using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>Members are in the order of the files' paths, then of their position, however the compiler is handed the files.</summary>
public sealed class OrderTests
{
    private static readonly (string Path, string Source)[] Files =
    [
        ("B/Support.cs", Part("""
            [PromptSection] const string First = "1";
            /// <summary>One.</summary>
            [Tool] string One() => "";
            [PromptSection] const string Second = "2";
            /// <summary>Two.</summary>
            [Tool] string Two() => "";
            """, """[Language("First", "en-US", "a"), Language("Second", "de-DE", "b")]""")),
        ("a/Support.cs", Part("""
            /// <summary>Three.</summary>
            [Tool] public partial string Three();
            [PromptSection] const string Third = "3";
            """, """[VoiceAgent("A"), Language("Third", "fr-FR", "c")]""")),
        ("a/Support.g.cs", Part("""
            /// <summary>Four.</summary>
            [Tool] string Four() => "";
            public partial string Three() => "";
            """)),
        ("ä/Support.cs", Part("""
            [PromptSection] const string Fourth = "4";
            /// <summary>Five.</summary>
            [Tool] string Five() => "";
            """, """[Language("Fourth", "es-MX", "d")]""")),
        ("z.cs", """
            using SignalWire.Agents;
            namespace Shop;
            [VoiceAgent("Z", Route = "/z")] partial class Zoo;
            [VoiceAgent("B", Route = "/b")] partial class Bee;
            """),
    ];

    [Fact]
    public void Members_OverSeveralFiles_AreInTheOrderOfPathThenPosition()
    {
        var agent = Parsed.Agent(Compile([.. Files.Take(4).Reverse()])).Model!;

        Assert.Equal(["one", "two", "three", "four", "five"], agent.Tools.Select(tool => tool.Name));
        Assert.Equal(["First", "Second", "Third", "Fourth"], agent.Prompt.Sections.Select(section => section.Title));
        Assert.Equal(["First", "Second", "Third", "Fourth"], agent.Settings.Languages.Select(language => language.Name));
    }

    [Fact]
    public void Text_WithFilesInAnyOrder_IsTheSame()
    {
        var expected = Texts(Files);
        Assert.Contains(expected, source => source.HintName == "Shop.Support.g.cs");
        foreach (var order in Permutations(Files))
        {
            Assert.Equal(expected, Texts(order));
        }
    }

    [Fact]
    public void Text_WithFilesReorderedBetweenRuns_IsTheSame()
    {
        var compilation = Compile(Files);
        var run = GeneratorRun.Start(compilation, new VoiceAgentGenerator());
        var reordered = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());

        Assert.Equal(Texts(run), Texts(run.Again(reordered)));
    }

    [Fact]
    public void Duplicates_OverSeveralFiles_FirstInOrderWins()
    {
        (string, string)[] files =
        [
            ("b.cs", Part("[Tool(\"same\")] string Later() => \"\";")),
            ("a.cs", Part("[Tool(\"same\")] string Sooner() => \"\";", "[VoiceAgent(\"A\")]")),
        ];
        foreach (var order in Permutations(files))
        {
            Assert.Equal("Sooner", Assert.Single(Parsed.Agent(Compile(order)).Model!.Tools).Method);
        }
    }

    private static string Part(string members, string attributes = "") => $$"""
        using SignalWire.Agents;
        namespace Shop;
        {{attributes}}
        partial class Support
        {
        {{members}}
        }
        """;

    private static CSharpCompilation Compile((string Path, string Source)[] files)
    {
        var empty = TestCompilation.Create();
        var options = (CSharpParseOptions)empty.SyntaxTrees[0].Options;
        return empty.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(files.Select(file => TestCompilation.Parse(file.Source, file.Path, options)))
            .AddSyntaxTrees(empty.SyntaxTrees);
    }

    private static List<(string HintName, string Text)> Texts((string, string)[] files) =>
        Texts(GeneratorRun.Start(Compile(files), new VoiceAgentGenerator()));

    /// <summary>The files are apart; which of them is made first is of no consequence.</summary>
    private static List<(string HintName, string Text)> Texts(GeneratorRun run) =>
        [.. run.Sources.Select(source => (source.HintName, source.SourceText.ToString()))
            .OrderBy(source => source.HintName, StringComparer.Ordinal)];

    private static IEnumerable<T[]> Permutations<T>(T[] items) => items.Length < 2
        ? [items]
        : items.SelectMany((item, index) =>
            Permutations(items.Where((_, other) => other != index).ToArray()).Select(rest => rest.Prepend(item).ToArray()));
}
