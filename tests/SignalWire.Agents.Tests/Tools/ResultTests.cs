using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Tools;

public sealed class ResultTests
{
    private const string Failure = "The function failed. Tell the caller that it did not work, and offer something else.";

    [Theory]
    [InlineData("give_result", "a result")]
    [InlineData("give_text", "a text")]
    [InlineData("give_result_task", "a result task")]
    [InlineData("give_text_task", "a text task")]
    [InlineData("give_result_value_task", "a result value task")]
    [InlineData("give_text_value_task", "a text value task")]
    [InlineData("give_result_later", "a later result")]
    [InlineData("give_text_later", "a later text")]
    [InlineData("give_null_result", "Function executed successfully")]
    [InlineData("give_null_text", "Function executed successfully")]
    [InlineData("give_null_later", "Function executed successfully")]
    [InlineData("give_empty_text", "Action completed.")]
    public async Task Result_OfAnyShape_IsTheResponse(string tool, string response)
    {
        await using var server = await TestServer.StartAsync<ResultsAgent>();

        var answer = await server.CallAsync(tool);

        Assert.Equal(200, answer.Status);
        Assert.Equal($$"""{"response":"{{response}}"}""", answer.Text);
    }

    [Theory]
    [InlineData("fail")]
    [InlineData("fail_later")]
    [InlineData("fail_as_json")]
    [InlineData("fail_as_canceled")]
    public async Task Exception_OfATool_IsLoggedAndNotTold(string tool)
    {
        await using var server = await TestServer.StartAsync<ResultsAgent>();

        var answer = await server.CallAsync(tool, callId: "call-17");

        Assert.Equal(200, answer.Status);
        Assert.Equal(Failure, answer.Response);
        Assert.DoesNotContain(ResultsAgent.Reason, answer.Text, StringComparison.Ordinal);
        Assert.Equal([ResultsAgent.Reason], server.Recorder.Calls);
        var entry = Assert.Single(server.Log.OfAgents, entry => entry.Level == LogLevel.Error);
        Assert.Contains($"'{tool}'", entry.Message, StringComparison.Ordinal);
        Assert.Contains("'call-17'", entry.Message, StringComparison.Ordinal);
        Assert.Equal(ResultsAgent.Reason, entry.Exception?.Message);
    }

    [Theory]
    [InlineData("give_up", "Ask for another date.")]
    [InlineData("give_up_later", "Ask for another day.")]
    public async Task ToolException_Thrown_IsToldWordForWord(string tool, string response)
    {
        await using var server = await TestServer.StartAsync<ResultsAgent>();

        var answer = await server.CallAsync(tool);

        Assert.Equal(200, answer.Status);
        Assert.Equal(response, answer.Response);
        Assert.DoesNotContain(server.Log.OfAgents, entry => entry.Level == LogLevel.Error);
    }

    [Fact]
    public async Task ToolException_WithACause_IsLoggedWithIt()
    {
        await using var server = await TestServer.StartAsync<ResultsAgent>();

        var answer = await server.CallAsync("give_up_later", callId: "call-18");

        Assert.DoesNotContain(ResultsAgent.Reason, answer.Text, StringComparison.Ordinal);
        var entry = Assert.Single(server.Log.OfAgents, entry => entry.Level == LogLevel.Warning);
        Assert.Contains("'give_up_later'", entry.Message, StringComparison.Ordinal);
        Assert.Contains("'call-18'", entry.Message, StringComparison.Ordinal);
        Assert.Equal(ResultsAgent.Reason, entry.Exception?.InnerException?.Message);
    }

    [Fact]
    public async Task Constructor_WhoseServiceCannotBeMade_IsAFailureOfTheTool()
    {
        await using var server = await TestServer.StartAsync<LackingAgent>();

        var answer = await server.CallAsync("use_service");

        Assert.Equal(Failure, answer.Response);
        Assert.Contains(server.Log.OfAgents, entry =>
            entry.Level == LogLevel.Error
            && entry.Exception!.Message.Contains(nameof(ICustomFormatter), StringComparison.Ordinal));
    }

    [Fact]
    public async Task StaticTool_OfAnAgentThatCannotBeMade_Runs()
    {
        await using var server = await TestServer.StartAsync<LackingAgent>();

        Assert.Equal("static", (await server.CallAsync("use_nothing")).Response);
    }

    [Fact]
    public async Task Constructor_Services_AreThoseOfTheCallsScope()
    {
        await using var server = await TestServer.StartAsync<ScopedAgent>();

        string[] first = (await server.CallAsync("tell_numbers")).Response!.Split(' ');
        string[] second = (await server.CallAsync("tell_numbers")).Response!.Split(' ');

        Assert.Equal(first[0], first[1]);
        Assert.NotEqual(first[0], second[0]);
        Assert.Equal("True", first[2]);
    }
}
