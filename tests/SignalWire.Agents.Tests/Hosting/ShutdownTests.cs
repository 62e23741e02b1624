using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.Hosting;

public sealed class ShutdownTests
{
    /// <summary>A replica that is taken away ends the calls that it has, and takes no others.</summary>
    [Fact]
    public async Task Server_ThatIsStopped_FinishesTheCallsThatRun()
    {
        await using var server = await TestServer.StartAsync<WaitingAgent>();
        var gate = (Gate)server.Services.GetService(typeof(Gate))!;
        var running = server.CallAsync("wait", """{"name":"Ann"}""");
        await gate.Signaled("Ann waits").WaitAsync(Patience.Limit);

        var stopping = server.StopAsync();
        Assert.False(stopping.IsCompleted);
        gate.Open();
        var answer = await running.WaitAsync(Patience.Limit);
        await stopping.WaitAsync(Patience.Limit);

        Assert.Equal((200, "Ann waited"), (answer.Status, answer.Json.GetProperty("response").GetString()));
        await Assert.ThrowsAsync<HttpRequestException>(() => server.GetAsync("/waiting"));
    }
}
