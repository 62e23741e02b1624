using System.Text.Json;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine;

[Collection(OneConsole.Name)]
public sealed class DevelopmentTests
{
    private const string Password = "it's a \"pass$word\" `x` \\ ü";

    [Fact]
    public async Task Host_InDevelopment_PrintsCommandsThatWorkAsTheyStand()
    {
        using var console = new ConsoleCapture();
        await using var host = RunningHost.Start<ShellAgent>(
            ["--environment", "Development", "--urls", "http://127.0.0.1:0"],
            builder => builder.Services.AddVoiceAgents(options => options.BasicAuth = new("agent", Password)));
        await host.WaitAsync(console.OutputFlushed);

        string[] lines = console.Output.TrimEnd().Split('\n');
        Assert.Equal("Shell", lines[0]);
        Assert.Equal(7, lines.Length);
        var document = await ShellCommand.RunAsync(lines[1].Trim());
        Assert.Equal(200, document.Status);
        Assert.Equal("/shell/swaig/", new SwmlDocument(JsonElement.Parse(document.Body)).DefaultUrl.AbsolutePath);
        await AssertAnsweredAsync(lines[2], "1 pizza name at 7.5, urgent: False");
        await AssertAnsweredAsync(lines[3], "True 1 1 1.5 -");
        await AssertAnsweredAsync(lines[4], "it's café time");
        await AssertAnsweredAsync(lines[5], "1 ");
        await AssertAnsweredAsync(lines[6], "The function failed. Tell the caller that it did not work, and offer something else.");

        Assert.Equal(0, await host.StopAsync());
        Assert.DoesNotContain(Password, console.Error, StringComparison.Ordinal);
    }

    /// <summary>A pattern for which the generator finds no text is said to be one; every other line works as it stands.</summary>
    [Fact]
    public async Task Host_WithAPatternOfNoExample_SaysWhatToReplace()
    {
        using var console = new ConsoleCapture();
        await using var host = RunningHost.Start<PatternAgent>(
            ["--environment", "Development", "--urls", "http://127.0.0.1:0"],
            builder => builder.Services.AddVoiceAgents(options => options.BasicAuth = new("agent", Password)));
        await host.WaitAsync(console.OutputFlushed);

        string[] lines = console.Output.TrimEnd().Split('\n');
        Assert.EndsWith("# replace the text in <angle brackets> with a value", lines[^2], StringComparison.Ordinal);
        Assert.Contains("<a string that matches ^(a)(?(1)b|c)$>", lines[^2], StringComparison.Ordinal);
        await AssertAnsweredAsync(lines[^1], "A-1234 ABC a@contoso.com");
    }

    [Fact]
    public async Task Host_InProduction_PrintsNothing()
    {
        using var console = new ConsoleCapture();
        await using var host = RunningHost.Start<ShellAgent>(
            ["--environment", "Production", "--urls", "http://127.0.0.1:0"],
            builder => builder.Services.AddVoiceAgents(options =>
            {
                options.BasicAuth = new("agent", Password);
                options.TokenSecrets = [TestServer.Secret];
            }));

        Assert.Equal(0, await host.StopAsync());
        Assert.Equal("", console.Output);
        Assert.Contains("Application started", console.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, console.Error, StringComparison.Ordinal);
    }

    private static async Task AssertAnsweredAsync(string line, string response)
    {
        var (status, body) = await ShellCommand.RunAsync(line.Trim());

        Assert.Equal(200, status);
        Assert.Equal(response, JsonElement.Parse(body).GetProperty("response").GetString());
    }
}
