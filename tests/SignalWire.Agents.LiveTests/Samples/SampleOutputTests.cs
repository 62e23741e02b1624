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
        string run = $"dotnet run -c {SampleTests.Configuration} --no-build --";
        using var agents = JsonDocument.Parse(await PipedAsync(sample, $"{run} --list-agents --raw"));
        foreach (var agent in agents.RootElement.EnumerateArray())
        {
            string route = agent.GetProperty("route").GetString()!;
            string program = $"dotnet '{SampleTests.Program(sample)}'";
            using var document = JsonDocument.Parse(await PipedAsync(sample, $"{program} --route {route} --dump-swml --raw"));
            Assert.Equal("1.0.0", document.RootElement.GetProperty("version").GetString());
        }
    }

    /// <summary>Without a launch profile a program would be in Production, where it needs a password and listens on all
    /// addresses.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Environment_OfDotnetRun_IsDevelopment(string sample) =>
        Assert.Equal("--environment Development", await ArgumentsAsync(sample, ""));

    /// <summary>The samples share the property that decides it.</summary>
    [Theory]
    [InlineData("ASPNETCORE_ENVIRONMENT=Staging")]
    [InlineData("DOTNET_ENVIRONMENT=Staging")]
    public async Task Environment_OfDotnetRunWithAVariable_IsThatOfTheVariable(string variable) =>
        Assert.Equal("", await ArgumentsAsync("SupportAgent", variable));

    /// <summary>Standard output alone, which is all that a pipe gets.</summary>
    private static Task<string> PipedAsync(string sample, string command) => ShellAsync(sample, $"{command} 2>/dev/null | cat");

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
