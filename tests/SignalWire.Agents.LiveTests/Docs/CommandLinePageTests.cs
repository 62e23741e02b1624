using System.Text.RegularExpressions;

namespace SignalWire.Agents.LiveTests.Docs;

/// <summary>What the page of the command line shows is what the sample prints.</summary>
public sealed partial class CommandLinePageTests
{
    private const string Kept = "contracts/bistro.json";

    [Fact]
    public async Task Commands_OfThePage_PrintWhatItShows()
    {
        var commands = Commands().Matches(await File.ReadAllTextAsync(RepositoryRoot.Combine("docs", "command-line.md")));
        Assert.Equal(4, commands.Count);
        using var program = Compile(source => source);
        using var changed = Compile(Change);
        var folder = Directory.CreateTempSubdirectory("command-line-");
        try
        {
            string file = Path.Combine(folder.FullName, Kept);
            Assert.Equal(0, (await program.RunAsync("--write-document", file)).ExitCode);

            foreach (Match command in commands)
            {
                string[] arguments = command.Groups["arguments"].Value.Replace(Kept, file, StringComparison.Ordinal).Split(' ');
                bool isCheck = arguments.Contains("--check-document");
                var (exitCode, output, error) = await (isCheck ? changed : program).RunAsync(arguments);
                Assert.Equal((isCheck ? 1 : 0, command.Groups["output"].Value, ""), (exitCode, output, error));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static LiveProgram Compile(Func<string, string> change) => new(
        [],
        [
            .. Directory.EnumerateFiles(RepositoryRoot.Combine("samples", "Bistro"), "*.cs").Order()
                .Select(file => change(File.ReadAllText(file))),
            "global using Microsoft.AspNetCore.Builder; global using Microsoft.Extensions.DependencyInjection;",
        ]);

    /// <summary>The changes that the page tells of.</summary>
    private static string Change(string source) => source
        .Replace("[Range(1, 12)]", "[Range(1, 8)]", StringComparison.Ordinal)
        .Replace("Seating seating = Seating.Any)", "Seating seating = Seating.Any, string? occasion = null)", StringComparison.Ordinal)
        .Replace(
            "/// <param name=\"call\">The call.</param>",
            "/// <param name=\"call\">The call.</param>\n/// <param name=\"occasion\">What they celebrate.</param>",
            StringComparison.Ordinal)
        .Replace("\"Be brief.\"", "\"Be brief and friendly.\"", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^\$ dotnet run --project samples/Bistro -- (?<arguments>.*)\n(?<output>(?:(?!\$ |```).*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Commands();
}
