using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Tests.CommandLine;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>A data map in a program that is built like a user's.</summary>
public sealed class MapTests
{
    /// <summary>Whatever the request holds, nothing runs: the platform has the map.</summary>
    [Theory]
    [InlineData("""{"function":"music","argument":{"parsed":[{"command":"start"}]},"call_id":"call-0001"}""")]
    [InlineData("""{"call_id":"call-0001","argument":{"parsed":[{}]},"function":"music"}""")]
    [InlineData("""{"function":"music"}""")]
    public async Task Call_ThatComesHere_IsToldWhoRunsIt(string body)
    {
        await using var server = await TestServer.StartAsync<MapAgent>();
        var answer = await server.PostAsync("/map/swaig/", body);

        Assert.Equal("Data map function 'music' should be executed by SignalWire, not locally", answer.Response);
    }

    [Fact]
    public async Task Commands_OfADataMap_ListItAndRunIt()
    {
        (await CommandRun.OfAsync(app => app.MapVoiceAgent<MapAgent>(), "--list-tools")).AssertSuccess("""
            Available SWAIG functions:
              music - Start or stop the music. (data map)
                Parameters:
                  command (string) (required): What the caller said.
              time - Say the hour. (LOCAL webhook)

            """);
        (await CommandRun.OfAsync(app => app.MapVoiceAgent<MapAgent>(), "--raw", "--exec", "music", "--command", "start it"))
            .AssertSuccess("{\"response\":\"Playing start it.\"}\n");
        (await CommandRun.OfAsync(app => app.MapVoiceAgent<MapAgent>(), "--raw", "--exec", "music", "--command", "stop"))
            .AssertSuccess("{\"response\":\"Say start.\"}\n");
    }

    [Fact]
    public async Task Function_OfADataMap_HasNeitherUrlNorToken()
    {
        await using var server = await TestServer.StartAsync<MapAgent>();
        var document = await server.DocumentAsync();

        Assert.Equal(document.DefaultUrl, document.ToolUrl("music"));
        Assert.NotEqual(document.DefaultUrl, document.ToolUrl("time"));
    }

    [Fact]
    public async Task Caller_OfADataMap_RunsItWithItsArguments()
    {
        await using var app = TestServer.Build(new LogCapture());
        var caller = app.Services.GetRequiredService<IToolCaller<MapAgent>>();

        Assert.Equal(
            "Playing start.",
            (await caller.CallAsync("music", Encoding.UTF8.GetBytes("""{"command":"start"}"""))).Result.Response);
        Assert.Equal(ToolOutcome.ArgumentFault, (await caller.CallAsync("music", default)).Outcome);
    }
}
