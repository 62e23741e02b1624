using System.Text.RegularExpressions;

namespace SignalWire.Agents.LiveTests.Docs;

/// <summary>The JSON that pages show beside an agent is what the agent's document has.</summary>
public sealed partial class PageJsonTests
{
    [Theory]
    [InlineData("docs/conversation.md", 3)]
    [InlineData("docs/settings.md", 4)]
    public async Task Json_OfAPage_IsInTheDocumentsOfItsAgents(string page, int blocks)
    {
        string text = await File.ReadAllTextAsync(RepositoryRoot.Combine(page));
        string documents = "";
        foreach (string code in Blocks(text, "csharp"))
        {
            await using var agent = LiveAgent.Compile(code);
            documents += Flat(agent.Document().GetRawText());
        }

        string[] shown = Blocks(text, "json");

        Assert.Equal(blocks, shown.Length);
        Assert.All(shown, json => Assert.Matches(string.Join(".*", Flat(json).Split('…').Select(Regex.Escape)), documents));
    }

    private static string[] Blocks(string page, string language) =>
        [.. Block().Matches(page).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["text"].Value)];

    private static string Flat(string json) => Space().Replace(json, "");

    [GeneratedRegex("^```(?<language>\\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
