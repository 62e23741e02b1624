using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>A server that is told to stop answers while proxies turn away from it, and only then ends.</summary>
public sealed class DrainTests
{
    [Fact]
    public async Task Server_ThatIsToldToStop_AnswersAndSaysThatItIsNotReady()
    {
        await using var server = await StartAsync("00:00:02");
        Assert.Equal(200, (await server.GetAsync("/ready")).Status);

        var stopping = server.StopAsync();
        var ready = await server.GetAsync("/ready");
        var health = await server.GetAsync("/health");
        var call = await server.CallAsync("check_order", """{"order_id":"7"}""");

        Assert.False(stopping.IsCompleted);
        Assert.Equal((503, """{"status":"stopping"}"""), (ready.Status, ready.Text));
        Assert.Equal(200, health.Status);
        Assert.Equal("Order 7: shipped, ETA April 2nd", call.Response);
        Assert.All([ready, health, call], answer => Assert.Equal("close", answer.Header("Connection")));
        await stopping.WaitAsync(Patience.Limit);
        await Assert.ThrowsAsync<HttpRequestException>(() => server.GetAsync("/ready"));
        Assert.DoesNotContain(server.Log.OfAgents, entry => entry.Level >= LogLevel.Warning);
    }

    [Fact]
    public async Task Server_ThatIsNotStopped_KeepsItsConnections()
    {
        await using var server = await StartAsync("00:00:02");

        Assert.Null((await server.GetAsync("/ready")).Header("Connection"));
    }

    [Fact]
    public async Task Server_WhoseHostStopsSooner_SaysThatTheDrainWasCutShort()
    {
        await using var server = await StartAsync("00:10:00");
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await server.StopAsync(impatience.Token).WaitAsync(Patience.Limit);

        Assert.Contains(server.Log.OfAgents, entry => entry.Message.Contains("DrainTime", StringComparison.Ordinal));
    }

    private static Task<TestServer> StartAsync(string time) =>
        TestServer.StartAsync<SupportAgent>(builder => builder.Configuration["SignalWire:DrainTime"] = time);
}
