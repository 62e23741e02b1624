namespace SignalWire.Agents.Tests.Hosting;

/// <summary>What the platform may ask besides.</summary>
public sealed class InputTests
{
    [Theory]
    [InlineData(
        "?conversation_id=abc.D-1_x",
        200,
        """{"status":"success","conversation_id":"abc.D-1_x","new_input":false,"messages":[]}""")]
    [InlineData("", 400, """{"error":"Missing conversation_id parameter"}""")]
    [InlineData("?conversation_id=", 400, """{"error":"Missing conversation_id parameter"}""")]
    [InlineData("?conversation_id=a%20b", 400, """{"error":"Invalid conversation_id format"}""")]
    [InlineData("?conversation_id=%C3%A9", 400, """{"error":"Invalid conversation_id format"}""")]
    public async Task CheckForInput_ByGet_SaysThatThereIsNone(string query, int status, string body)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var answer = await server.GetAsync($"/support/check_for_input{query}");

        Assert.Equal((status, body), (answer.Status, answer.Text));
    }

    [Theory]
    [InlineData("""{"conversation_id":"abc"}""", 200, """{"status":"success","conversation_id":"abc","new_input":false,"messages":[]}""")]
    [InlineData("""{"conversation_id":7}""", 400, """{"error":"Missing conversation_id parameter"}""")]
    [InlineData("{", 400, """{"error":"Invalid JSON in request body"}""")]
    public async Task CheckForInput_ByPost_ReadsTheBody(string body, int status, string expected)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var answer = await server.PostAsync("/support/check_for_input/", body);

        Assert.Equal((status, expected), (answer.Status, answer.Text));
    }

    [Theory]
    [InlineData(255, 200)]
    [InlineData(256, 200)]
    [InlineData(257, 400)]
    public async Task CheckForInput_OfALongId_HasALimit(int length, int status)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        Assert.Equal(status, (await server.GetAsync($"/support/check_for_input?conversation_id={new string('a', length)}")).Status);
    }

    [Fact]
    public async Task Debug_ServesTheDocument()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        Assert.Equal("/support/swaig/", new SwmlDocument((await server.GetAsync("/support/debug")).Json).DefaultUrl.AbsolutePath);
        Assert.Equal("call-9", new SwmlDocument((await server.PostAsync("/support/debug/", """{"call_id":"call-9"}""")).Json).TokenCallId);
    }
}
