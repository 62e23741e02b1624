using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Tests.Incremental;

/// <summary>What an edit of a prompt's Markdown file makes the generator do.</summary>
public sealed class PromptFileEditTests
{
    private const string Support = """
        using SignalWire.Agents;
        [VoiceAgent("Support"), PromptFile("support.md")] public sealed partial class Support;
        """;

    private const string Billing = """
        using SignalWire.Agents;
        [VoiceAgent("Billing"), PromptFile("billing.md")] public sealed partial class Billing;
        """;

    private static readonly TextFile[] Files =
        [new("/app/support.md", "# Role\nYou help.\n"), new("/app/billing.md", "# Role\nYou bill.\n"), new(
            "/app/README.md", "# Read\nme\n")];

    [Fact]
    public void Edit_OfAPromptFile_EmitsItsAgentAlone()
    {
        var (first, second) = RunTwice(0, "# Role\nYou assist.\n");

        Assert.Equal(["Support.g.cs"], Changed(first, second));
        Assert.Contains("You assist.", second.Source("Support"), StringComparison.Ordinal);
        Assert.All(TrackedSteps.Reasons(second, Steps.Parse), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged],
            TrackedSteps.Reasons(second, Steps.Model));
    }

    [Fact]
    public void Edit_OfAnotherMarkdownFile_EmitsNothing()
    {
        var (first, second) = RunTwice(2, "# Read\nit\n");

        Assert.Empty(Changed(first, second));
        Assert.All(TrackedSteps.Reasons(second, Steps.Model), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
    }

    [Theory]
    [InlineData("# Role\r\n\r\nYou help.\r\n\r\n")]
    [InlineData("# Role #\n<!-- Kind. -->\nYou help.\n---\n")]
    public void Edit_ThatMeansNothing_ModifiesNothing(string markdown)
    {
        var (_, second) = RunTwice(0, markdown.Replace("---", "\n---", StringComparison.Ordinal));

        Assert.Empty(TrackedSteps.Modified(second));
    }

    private static (GeneratorRun First, GeneratorRun Second) RunTwice(int file, string text)
    {
        var compilation = TestCompilation.Create(Support, Billing);
        var first = GeneratorRun.Start(compilation, new VoiceAgentGenerator(), Files);
        var edited = first.Driver.ReplaceAdditionalText(Files[file], new TextFile(Files[file].Path, text));
        return (first, (first with { Driver = edited }).Again(compilation));
    }

    private static IEnumerable<string> Changed(GeneratorRun first, GeneratorRun second) =>
        second.Sources.Where(source => first.Sources.All(old => old.SourceText != source.SourceText)).Select(source => source.HintName);
}
