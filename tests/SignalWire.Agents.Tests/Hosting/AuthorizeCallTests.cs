using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>Calls that an agent does not take.</summary>
public sealed partial class AuthorizeCallTests
{
    [Theory]
    [InlineData("ours", 200)]
    [InlineData("theirs", 403)]
    [InlineData("broken", 500)]
    public async Task Document_OfACall_IsServedWhereTheAgentTakesIt(string project, int status)
    {
        await using var server = await TestServer.StartAsync<Picky>();

        var answer = await server.PostAsync("/picky", $$$"""{"call":{"call_id":"c-1","project_id":"{{{project}}}"}}""");

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 200, answer.Text.Contains("sections", StringComparison.Ordinal));
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
        Assert.Equal(
            status switch { 200 => [], 403 => [LogLevel.Warning], _ => [LogLevel.Error] },
            server.Log.OfAgents.Where(entry => entry.Message.Contains("'c-1'", StringComparison.Ordinal)).Select(entry => entry.Level));
    }

    [Fact]
    public async Task Document_AtOtherPaths_IsAskedForToo()
    {
        await using var server = await TestServer.StartAsync<Picky>();

        foreach (string path in new[] { "/picky", "/picky/swaig", "/picky/post_prompt", "/picky/debug" })
        {
            Assert.Equal(403, (await server.GetAsync(path)).Status);
        }
    }

    [VoiceAgent("Picky", Route = "/picky")]
    private sealed partial class Picky : IAuthorizeCall, IConfigureCall
    {
        [PromptSection] private const string Role = "You help some.";

        public ValueTask<bool> AuthorizeCallAsync(CallRequest call, CancellationToken cancel) => call.ProjectId switch
        {
            "broken" => throw new InvalidOperationException("A secret reason."),
            var project => new(project == "ours"),
        };

        public ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
        {
            Assert.Equal("ours", call.ProjectId);
            return default;
        }
    }
}
