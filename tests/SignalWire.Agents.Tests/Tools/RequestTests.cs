using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>What a tool is supplied with, by HTTP and without it.</summary>
public sealed class RequestTests
{
    [Theory]
    [InlineData("tell_path", "/request/swaig/")]
    [InlineData("tell_path_if_any", "/request/swaig/")]
    [InlineData("compare_services", "True True")]
    public async Task CallByHttp_OfAToolWithTheRequest_IsGivenIt(string tool, string response)
    {
        await using var server = await TestServer.StartAsync<RequestAgent>();

        Assert.Equal(response, (await server.CallAsync(tool)).Response);
    }

    [Theory]
    [InlineData("tell_path_if_any", "no request")]
    [InlineData("compare_services", "True False")]
    public async Task CallFromInside_OfAToolThatCanDoWithoutTheRequest_IsGivenNull(string tool, string response)
    {
        await using var app = TestServer.Build(new LogCapture());

        var answer = await app.Services.GetRequiredService<IToolCaller<RequestAgent>>().CallAsync(tool, default);

        Assert.Equal(response, answer.Result.Response);
    }

    [Fact]
    public async Task CallFromInside_OfAToolThatNeedsTheRequest_FailsAndTheLogSaysWhy()
    {
        var log = new LogCapture();
        await using var app = TestServer.Build(log);

        var answer = await app.Services.GetRequiredService<IToolCaller<RequestAgent>>().CallAsync("tell_path", default);

        Assert.Equal(ToolOutcome.Failed, answer.Outcome);
        var entry = Assert.Single(log.OfAgents, entry => entry.Level == LogLevel.Error);
        Assert.StartsWith("Tool 'tell_path' requires an HTTP request", entry.Exception?.Message, StringComparison.Ordinal);
    }
}
