using System.Text.RegularExpressions;

namespace SignalWire.Agents.PackageTests;

/// <summary>Who has an empty folder and the README gets an answer from a tool, by what stands there.</summary>
[Collection(PackageGroup.Name)]
public sealed partial class NewcomerTests(Feed feed)
{
    [Fact]
    public async Task Commands_OfTheReadme_LeadToAnAnsweredToolCall()
    {
        var match = Start().Match(await File.ReadAllTextAsync(RepositoryRoot.Combine("README.md")));
        string commands = match.Groups[1].Value;
        Assert.InRange(commands.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 1, 5);

        using var folder = new NewFolder(feed);
        var (exitCode, output) = await folder.TypeAsync(commands);

        Assert.True(exitCode == 0, output);
        Assert.EndsWith(match.Groups[2].Value, output, StringComparison.Ordinal);
    }

    /// <summary>The first commands of the page, and what is printed at their end.</summary>
    [GeneratedRegex("## Start\n.*?```bash\n(.*?)```.*?```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Start();
}
