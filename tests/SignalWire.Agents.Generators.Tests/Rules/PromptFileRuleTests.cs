namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>SWA0363 to SWA0367: what is wrong with the Markdown file of a prompt, told where the agent names it.</summary>
public sealed class PromptFileRuleTests
{
    private const string Missing = "is not an additional file of the project, so the agent has no prompt";

    [Fact]
    public Task MissingFile_AmongOthers_IsReportedWithTheirNames() => VerifyAsync(
        "suport.md",
        [("/0/b/support.md", "b"), ("/0/hours.prompt.md", "h"), ("/0/c/support.md", "c"), ("/0/suport.txt", "x")],
        "SWA0365",
        $"Prompt file 'suport.md' {Missing}: the project has 'hours.prompt.md', 'support.md'; "
        + "use one of those, or add <AdditionalFiles Include=\"suport.md\" /> to the project file");

    [Fact]
    public Task MissingFile_WithoutOthers_IsReported() => VerifyAsync(
        "sales/support.md",
        [],
        "SWA0365",
        $"Prompt file 'sales/support.md' {Missing}: the project has no Markdown file; "
        + "add <AdditionalFiles Include=\"sales/support.md\" /> to the project file");

    [Fact]
    public Task MissingFile_OfAnotherKind_IsReported() => VerifyAsync(
        "support.txt",
        [("/0/support.txt", "a")],
        "SWA0365",
        $"Prompt file 'support.txt' {Missing}: the project has no Markdown file; a prompt file must have the extension '.md'");

    [Theory]
    [InlineData("")]
    [InlineData(" \n<!-- later -->\n---\n")]
    public Task EmptyFile_IsReported(string markdown) => VerifyAsync(
        "support.md",
        [("/0/support.md", markdown)],
        "SWA0366",
        "Prompt file 'support.md' is empty, so the agent has no prompt; write its sections into it");

    [Fact]
    public Task AmbiguousFile_IsReportedWithThePaths() => VerifyAsync(
        "support.md",
        [("/0/b/support.md", "b"), ("/0/a/support.md", "a")],
        "SWA0367",
        "Prompt file 'support.md' could be any of '/0/a/support.md', '/0/b/support.md'; write more of its path");

    [Fact]
    public Task EmptyHeading_IsReportedWithItsLine() => VerifyAsync(
        "support.md",
        [("/0/support.md", "# A\n\n# B\nb\n")],
        "SWA0364",
        "Part 'A, line 1 of support.md' of the prompt is empty, and the platform rejects a section that has only a title; write what the "
        + "model should know, or remove it");

    [Theory]
    [InlineData("# A\na\n#\nb\n", 3)]
    [InlineData("# A\n## #\nb\n", 2)]
    public Task HeadingWithoutText_IsReportedWithItsLine(string markdown, int line) => VerifyAsync(
        "support.md",
        [("/0/support.md", markdown)],
        "SWA0363",
        $"Prompt section 'line {line} of support.md' has no title, and the platform accepts that only for the first section of the "
        + "prompt; add a title");

    [Fact]
    public Task UntitledSection_BehindAFile_IsReported() => RuleTest.VerifyAsync(
        [("/0/support.md", "Help.")],
        [],
        """
        using SignalWire.Agents;

        public static partial class Sales
        {
            [VoiceAgent("A"), PromptFile("support.md")]
            public sealed partial class Support
            {
                [PromptSection({|SWA0363:""|})] const string Role = "Help.";
            }
        }
        """);

    [Fact]
    public Task SoundFile_IsNotReported() => VerifyAsync(
        "b/support.md", [("/0/a/support.md", ""), ("/0/b/support.md", "Help.\n# A\n## B\n- b\n")], id: null, "");

    private static Task VerifyAsync(string file, (string Path, string Text)[] files, string? id, string message) => RuleTest.VerifyAsync(
        files,
        id is null ? [] : [RuleTest.Expect(id, message)],
        $$"""
        using SignalWire.Agents;

        [VoiceAgent("A"), PromptFile({|#0:"{{file}}"|})]
        public sealed partial class Support;
        """);
}
