using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.LiveTests.Samples;

/// <summary>Each sample does what its page says, and serves the documents of its agents.</summary>
public sealed partial class SampleTests
{
    private const string Password = "a-password-of-the-test";

    private static readonly string[] Names = ["AfterHours", "Bistro", "ClinicIntake", "Company", "FrontDesk", "Jokes", "SupportAgent"];

    public static TheoryData<string> Samples => [.. Names];

    /// <summary>The configuration in which these tests and the samples were built.</summary>
    public static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    [Fact]
    public void Samples_WithAProgram_AreAllTried() => Assert.Equal(
        Names,
        Directory.EnumerateFiles(RepositoryRoot.Combine("samples"), "Program.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Commands_OfItsPage_Succeed(string sample)
    {
        string page = await File.ReadAllTextAsync(RepositoryRoot.Combine("samples", sample, "README.md"));
        var commands = Command().Matches(page).Where(command => command.Groups[1].Value == sample)
            .Select(command => command.Groups[2].Value)
            .ToList();

        Assert.NotEmpty(commands);
        Assert.All(
            await Task.WhenAll(commands.Select(command => RunAsync(sample, command))),
            ran => Assert.True(ran is { ExitCode: 0, Output.Length: > 0 }, ran.Output));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Documents_OfItsAgents_AreServed(string sample)
    {
        var listed = await RunAsync(sample, "--list-agents --raw");
        Assert.Equal(0, listed.ExitCode);
        string[] routes = [.. Route().Matches(listed.Output).Select(route => route.Groups[1].Value)];
        Assert.NotEmpty(routes);

        var start = new ProcessStartInfo("dotnet", [Program(sample)]);
        start.Environment["SWML_BASIC_AUTH_PASSWORD"] = Password;
        using var program = await ServedProgram.StartAsync(start);
        using var client = new HttpClient { BaseAddress = program.Address };
        client.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"signalwire:{Password}")));
        foreach (string route in routes)
        {
            using var document = await client.GetAsync(new Uri(route, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, document.StatusCode);
            Assert.StartsWith("{\"version\":\"1.0.0\"", await document.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    /// <summary>As it was built with these tests.</summary>
    internal static string Program(string sample) =>
        RepositoryRoot.Combine("samples", sample, "bin", Configuration, "net10.0", $"{sample}.dll");

    private static Task<(int ExitCode, string Output)> RunAsync(string sample, string arguments) => DotnetCommand.RunAsync(
        RepositoryRoot.Combine("samples", sample),
        [Program(sample), .. Argument().Matches(arguments).Select(argument => argument.Value.Trim('"'))]);

    [GeneratedRegex("^dotnet run --project samples/(\\w+) -- ([^#\n]+)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|[^\\s\"]+")]
    private static partial Regex Argument();

    [GeneratedRegex("\"route\": ?\"([^\"]+)\"")]
    private static partial Regex Route();
}
