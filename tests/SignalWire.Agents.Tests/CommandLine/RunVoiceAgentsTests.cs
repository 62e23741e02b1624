using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine;

[Collection(OneConsole.Name)]
public sealed class RunVoiceAgentsTests
{
    [Theory]
    [InlineData(0, "RESULT:\nFunctionResult: it's café time\n", "", "--exec", "tell_time")]
    [InlineData(1, "", "Agent 'Shell' has no tool 'x'. Its tools: order_pizza, take_each, tell_time, pack_boxes, fail\n", "--exec", "x")]
    [InlineData(2, "", "'--x' is not a known switch. --help lists all switches.\n", "--list-tools", "--x")]
    public async Task Program_WithACommand_WritesToTheConsoleAndEnds(int exitCode, string output, string error, params string[] args)
    {
        using var console = new ConsoleCapture();
        await using var app = TestServer.Build(new LogCapture());
        app.MapVoiceAgent<ShellAgent>();

        Assert.Equal(exitCode, await app.RunVoiceAgentsAsync(args));
        Assert.Equal(output, console.Output);
        Assert.Equal(error, console.Error);
    }

    [Theory]
    [InlineData(0, "--dump-swml")]
    [InlineData(1, "--exec", "fail")]
    [InlineData(2, "--exec")]
    public async Task Host_WithACommand_ReturnsItsExitCode(int exitCode, params string[] args)
    {
        using var console = new ConsoleCapture();

        Assert.Equal(exitCode, await VoiceAgentHost.RunAsync<ShellAgent>(args));
        Assert.DoesNotContain("never shown", console.Output, StringComparison.Ordinal);
    }
}
