using System.Text.Json;

namespace SignalWire.Agents.LiveTests.Samples;

/// <summary>What a sample prints for another program is piped into one, as <c>dotnet run -- … | jq .</c> does.</summary>
public sealed class SampleOutputTests
{
    public static TheoryData<string> Samples => SampleTests.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Output_ForAProgram_IsJsonAlone(string sample)
    {
        using var agents = JsonDocument.Parse(await PipedAsync(sample, "--list-agents --raw"));
        foreach (var agent in agents.RootElement.EnumerateArray())
        {
            string route = agent.GetProperty("route").GetString()!;
            using var document = JsonDocument.Parse(await PipedAsync(sample, $"--route {route} --dump-swml --raw"));
            Assert.Equal("1.0.0", document.RootElement.GetProperty("version").GetString());
        }
    }

    /// <summary>Without a launch profile a program would be in Production, where it wants a password and listens on all
    /// addresses.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Environment_OfDotnetRun_IsDevelopmentUnlessItIsSaid(string sample)
    {
        Assert.Equal("--environment Development", await ArgumentsAsync(sample, ""));
        Assert.Equal("", await ArgumentsAsync(sample, "ASPNETCORE_ENVIRONMENT=Staging"));
        Assert.Equal("", await ArgumentsAsync(sample, "DOTNET_ENVIRONMENT=Staging"));
    }

    /// <summary>Standard output alone, which is all that a pipe gets.</summary>
    private static Task<string> PipedAsync(string sample, string arguments) =>
        ShellAsync(sample, $"dotnet run -c {SampleTests.Configuration} --no-build -- {arguments} 2>/dev/null | cat");

    private static async Task<string> ArgumentsAsync(string sample, string environment) =>
        (await ShellAsync(sample, $"{environment} dotnet msbuild -getProperty:StartArguments")).Trim();

    private static async Task<string> ShellAsync(string sample, string command)
    {
        var (exitCode, output) = await DotnetCommand.RunProgramAsync(
            "bash", RepositoryRoot.Combine("samples", sample), "-c", $"set -o pipefail; export DOTNET_NOLOGO=1; {command}");
        Assert.True(exitCode == 0, output);
        return output;
    }
}
