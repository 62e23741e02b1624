using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.Hosting;

public sealed class ToolTimeoutTests
{
    [Fact]
    public async Task Tool_ThatTakesTooLong_IsCancelledAndTheModelIsTold()
    {
        await using var server = await TestServer.StartAsync<WaitingAgent>(
            builder => builder.Configuration["SignalWire:ToolTimeout"] = "00:00:00.05");

        var answer = await server.CallAsync("wait", """{"name":"Ann"}""").WaitAsync(Patience.Limit);

        Assert.Equal(200, answer.Status);
        Assert.StartsWith("The function failed.", answer.Json.GetProperty("response").GetString(), StringComparison.Ordinal);
        var entry = Assert.Single(server.Log.OfAgents, entry => entry.Level == LogLevel.Error);
        Assert.Contains("Tool 'wait' timed out in call 'call-0001'", entry.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00:00:00")]
    [InlineData("-00:00:05")]
    [InlineData("soon")]
    public async Task Timeout_ThatIsNone_IsRefusedAtStart(string time)
    {
        var refused = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(
            () => TestServer.StartAsync<WaitingAgent>(builder => builder.Configuration["SignalWire:ToolTimeout"] = time));

        Assert.Contains("ToolTimeout is", refused.Message, StringComparison.Ordinal);
    }
}
