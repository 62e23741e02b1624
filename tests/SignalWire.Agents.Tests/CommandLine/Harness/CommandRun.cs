using System.Globalization;
using Microsoft.AspNetCore.Builder;
using SignalWire.Agents.Hosting.CommandLine;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>One run of a program with a command line: what it wrote and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a program of one agent.</summary>
    public static Task<CommandRun> OfAsync(params string[] args) => OfAsync(app => app.MapVoiceAgent<ShellAgent>(), args);

    public static async Task<CommandRun> OfAsync(Action<WebApplication> map, params string[] args)
    {
        await using var app = TestServer.Build(new LogCapture());
        map(app);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        int exitCode = await RunAsync(app, output, error, args);
        return new(exitCode, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    public static Task<int> RunAsync(WebApplication app, TextWriter output, TextWriter error, params string[] args) =>
        new AgentCommands(app.Services, output, error).RunAsync(CommandLineArguments.Parse(args));

    public void AssertSuccess(string output) => Assert.Equal(new(0, output, ""), this);

    public void AssertUsage(string error)
    {
        Assert.Equal(2, ExitCode);
        Assert.Equal("", Output);
        Assert.Contains(error, Error, StringComparison.Ordinal);
    }
}
