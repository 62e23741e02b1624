using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.PackageTests;

/// <summary>Whoever follows the quick start step by step, in the project that its first step makes, gets what stands there.</summary>
[Collection(PackageGroup.Name)]
public sealed class QuickStartTests(Feed feed)
{
    /// <summary>Serves until the first curl lines are printed, and runs them.</summary>
    private const string Serve = """
        PORT={0} dotnet run --no-build > served.txt & program=$!
        trap 'kill $program; wait $program || true' EXIT
        for i in $(seq 300); do grep -q swaig served.txt && break; sleep 0.2; done
        cat served.txt
        grep 'curl.*:{0}/' served.txt > lines.sh
        bash -e lines.sh
        """;

    [Fact]
    public async Task Steps_OfThePage_LeadToAnAgentThatAnswers()
    {
        string page = await File.ReadAllTextAsync(RepositoryRoot.Combine("docs", "quick-start.md"));
        string[] commands = [.. Block("bash").Matches(page).Select(block => block.Groups[1].Value)];
        using var folder = new NewFolder(feed);

        var first = await folder.TypeAsync(commands[0]);
        Assert.True(
            first.ExitCode == 0 && first.Output.EndsWith(Block("text").Match(page).Groups[1].Value, StringComparison.Ordinal),
            first.Output);

        await File.WriteAllTextAsync(folder.Path("Desk", "ShopAgent.cs"), Block("csharp").Match(page).Groups[1].Value);
        var second = await folder.TypeAsync($"cd Desk\n{commands[1]}");
        Assert.True(second.ExitCode == 0, second.Output);
        Assert.EndsWith(
            "RESULT:\nFunctionResult: Order A-1042 comes on April 2 in the Morning.\n", second.Output, StringComparison.Ordinal);

        var served = await folder.TypeAsync($"cd Desk\n{Serve.Replace("{0}", FreePort(), StringComparison.Ordinal)}");
        Assert.True(served.ExitCode == 0, served.Output);
        Assert.Contains("is on its way and arrives tomorrow.\"}", served.Output, StringComparison.Ordinal);
        Assert.Contains(" in the Morning.\"}", served.Output, StringComparison.Ordinal);
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"{((IPEndPoint)listener.LocalEndpoint).Port}";
    }

    private static Regex Block(string language) => new($"```{language}\n(.*?)```", RegexOptions.Singleline);
}
