using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Analyzers;

namespace SignalWire.Agents.Generators.Tests.Docs;

/// <summary>Types and tools of other assemblies keep their words, where the build hands in their documentation files.</summary>
public sealed class ExternalDocsTests
{
    private const string Library = """
        using SignalWire.Agents;

        namespace Library;

        /// <summary>A table booking.</summary>
        /// <param name="PartySize">How many <see cref="Guest"/>s.</param>
        public sealed record Booking(int PartySize, Guest[] Guests)
        {
            /// <summary>Where they sit.</summary>
            public string? Place { get; init; }
        }

        /// <summary>One guest.</summary>
        /// <param name="name">First name.</param>
        public sealed class Guest(string name)
        {
            public string Name => name;
        }

        public class Desk
        {
            /// <summary>Say when it opens.</summary>
            /// <param name="day">Which day.</param>
            [Tool] public string Hours(string day) => "";
        }
        """;

    private const string User = """
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support : Library.Desk
        {
            /// <summary>Book a table.</summary>
            [Tool] public string Book(Library.Booking booking) => "";
        }
        """;

    [Fact]
    public void Words_OfAnotherAssembly_ComeFromItsDocumentationFile()
    {
        var (compilation, docs) = Compile();
        var without = GeneratorRun.Start(compilation, new VoiceAgentGenerator());
        var with = (without with { Driver = without.Driver.AddAdditionalTexts([docs]) }).Again(compilation);

        string[] words =
        [
            "A table booking.", "How many Guests.", "One guest.", "First name.", "Where they sit.", "Say when it opens.", "Which day.",
        ];
        Assert.All(words, text => Assert.DoesNotContain(text, without.Source("Support"), StringComparison.Ordinal));
        Assert.All(words, text => Assert.Contains($"\"description\":\"{text}\"", with.Source("Support"), StringComparison.Ordinal));
    }

    [Fact]
    public void Words_ThatDidNotChange_ModifyNothing()
    {
        var (compilation, docs) = Compile();
        var first = GeneratorRun.Start(compilation, new VoiceAgentGenerator());
        var second = (first with { Driver = first.Driver.AddAdditionalTexts([docs]) }).Again(compilation);
        var third = (second with { Driver = second.Driver
            .ReplaceAdditionalText(docs, new TextFile(docs.Path, docs.GetText()!.ToString())) }).Again(compilation.Clone());

        Assert.Empty(TrackedSteps.Modified(third));
    }

    [Fact]
    public async Task Description_InADocumentationFile_IsNotMissing()
    {
        var (compilation, docs) = Compile();

        Assert.Equal(["SWA0105", "SWA0106", "SWA0106"], await AnalyzeAsync(compilation, []));
        Assert.Empty(await AnalyzeAsync(compilation, [docs]));
        Assert.Equal(3, (await AnalyzeAsync(compilation, [new TextFile("broken.xml", "<doc><members>")])).Length);
        Assert.Equal(3, (await AnalyzeAsync(
            compilation, [new TextFile("other.xml", "<settings/>"), new TextFile("words.txt", docs.GetText()!.ToString())])).Length);
    }

    private static async Task<string[]> AnalyzeAsync(Compilation compilation, ImmutableArray<AdditionalText> files) =>
        [.. (await compilation.WithAnalyzers([new VoiceAgentAnalyzer()], new AnalyzerOptions(files)).GetAnalyzerDiagnosticsAsync())
            .Select(diagnostic => diagnostic.Id).Order()];

    private static (CSharpCompilation User, AdditionalText Docs) Compile()
    {
        using var image = new MemoryStream();
        using var xml = new MemoryStream();
        var library = TestCompilation.Create(Library).WithAssemblyName("Library");
        Assert.True(library.Emit(image, xmlDocumentationStream: xml).Success);
        return (
            TestCompilation.Create(User).AddReferences(MetadataReference.CreateFromImage(image.ToArray())),
            new TextFile("Library.xml", Encoding.UTF8.GetString(xml.ToArray())));
    }
}
