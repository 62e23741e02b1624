using SignalWire.Agents.Tests.Security;

namespace SignalWire.Agents.Tests.Hosting;

public sealed class FunctionNameTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"function":""}""")]
    [InlineData("""{"function":null}""")]
    [InlineData("""{"Function":"tell_time"}""")]
    public async Task Name_Missing_IsSaidSo(string body) => await AssertRefusedAsync(body, "Missing function name");

    [Theory]
    [InlineData("""{"function":7}""")]
    [InlineData("""{"function":true}""")]
    [InlineData("""{"function":["tell_time"]}""")]
    [InlineData("""{"function":{"name":"tell_time"}}""")]
    public async Task Name_NoString_IsSaidSo(string body) => await AssertRefusedAsync(body, "The function name must be a string");

    [Theory]
    [InlineData("7up")]
    [InlineData("tell-time")]
    [InlineData("tell time")]
    [InlineData("tell_time;")]
    [InlineData("zeit_für")]
    [InlineData("<script>'")]
    public async Task Name_OfBadFormat_IsToldBack(string name) =>
        await AssertRefusedAsync($$"""{"function":"{{name}}"}""", $"Invalid function name format: '{name}'");

    [Fact]
    public async Task Name_OfBadFormatAndGreatLength_IsToldBackInPart() =>
        await AssertRefusedAsync(
            $$"""{"function":"-{{new string('x', 5000)}}"}""", $"Invalid function name format: '-{new string('x', 127)}'");

    [Fact]
    public async Task Name_Unknown_IsToldToTheModel()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        var answer = await server.PostAsync("/safe/swaig", """{"function":"unheard_of","call_id":"call-17"}""");

        Assert.Equal(200, answer.Status);
        Assert.Equal("Function 'unheard_of' not found", answer.Response);
        Assert.Contains(server.Log.OfAgents, entry =>
            entry.Message.Contains("call-17", StringComparison.Ordinal) && entry.Message.Contains("unheard_of", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TELL_TIME")]
    [InlineData("TellTime")]
    public async Task Name_InAnotherCase_IsUnknown(string name)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        Assert.Equal($"Function '{name}' not found", (await server.CallAsync(name)).Response);
    }

    private static async Task AssertRefusedAsync(string body, string error)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        var answer = await server.PostAsync("/safe/swaig", body);

        Assert.Equal(400, answer.Status);
        Assert.Equal(error, answer.Error);
        Assert.Empty(server.Recorder.Calls);
    }
}
