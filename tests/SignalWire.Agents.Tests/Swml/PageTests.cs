using System.Text.Json;
using System.Text.RegularExpressions;
using SignalWire.Agents.Swml;
using SignalWire.Agents.Tests.Swml.Randomized;

namespace SignalWire.Agents.Tests.Swml;

/// <summary>docs/swml.md says what is.</summary>
public sealed partial class PageTests
{
    private static readonly string s_page = File.ReadAllText(RepositoryRoot.Combine("docs", "swml.md"));

    [Fact]
    public async Task Program_OfThePage_WritesTheDocumentOfThePage()
    {
        using var program = new LiveProgram([], Block("csharp"));

        var (exitCode, output, error) = await program.RunAsync();

        Assert.True(exitCode == 0, error);
        Assert.Null(JsonDifference.Find(JsonElement.Parse(Block("json")), JsonElement.Parse(output)));
        Assert.Equal(output.Trim(), SwmlDocument.Parse(Block("json")).ToJson());
    }

    [Fact]
    public async Task Program_ThatReadsADocumentOfOthers_SaysWhatItFound()
    {
        using var program = new LiveProgram([], Block("cs"));

        var (exitCode, output, error) = await program.RunAsync();

        Assert.True(exitCode == 0, error);
        Assert.Equal(
            ["sections.main[0]: a verb must", "sections.main[1].play: must be", "sections.main[2].connect: unknown key 'from_name'"],
            output.Trim().Split('\n').Zip([29, 30, 49], (line, length) => line[..length]));
        Assert.EndsWith("(kept)", output.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_OfThePage_HasARowForEachVerb() => Assert.Equal(
        RandomVerbs.Types.Select(row => $"{row.Key} {row.Value.Name}"), Row().Matches(s_page)
            .Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}"));

    [Fact]
    public void Message_OfThePage_IsTheOneThatComes() => Assert.Equal(
        Block("text").Trim(),
        Assert.Throws<JsonException>(() => SwmlDocument.Parse(
            """{"sections":{"main":[{"answer":{}},{"play":{"url":"ring:us","auto_anser":false}}]}}""")).Message);

    /// <summary>The page's one block of a language.</summary>
    private static string Block(string language) =>
        Fence().Matches(s_page).Single(fence => fence.Groups[1].Value == language).Groups[2].Value;

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^\\| `([a-z_]+)` \\| `([A-Za-z]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
