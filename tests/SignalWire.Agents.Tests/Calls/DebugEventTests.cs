using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Calls;

public sealed class DebugEventTests
{
    private const string Path = "/shop/debug_events/";

    [Theory]
    [InlineData("nothing", "")]
    [InlineData("everything", ",\"end_of_speech_timeout\":700")]
    public async Task Document_OfAnAgentThatHandlesThem_NamesWhereTheyGo(string change, string added)
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        var ai = (await server.GetAsync($"/shop?call_id=c&do={change}")).Json.GetProperty("sections").GetProperty("main")[1]
            .GetProperty("ai");

        Assert.Equal(
            $$"""{"debug_webhook_level":2,"swaig_post_conversation":true"""
            + $$"""{{added}},"debug_webhook_url":"http://demo-user:demo-pass@127.0.0.1:{{server.Origin.Port}}/shop/debug_events/"}""",
            ai.GetProperty("params").GetRawText());
    }

    [Fact]
    public async Task Document_ConfiguredToSendThemElsewhere_NamesThatPlace()
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        var ai = (await server.GetAsync("/shop?do=events-elsewhere")).Json.GetProperty("sections").GetProperty("main")[1].GetProperty("ai");

        Assert.Equal("https://events.example.com", ai.GetProperty("params").GetProperty("debug_webhook_url").GetString());
    }

    [Theory]
    [InlineData("""{"label":"barge","action":"x","call_id":"call-1"}""", "barge of call-1: 49")]
    [InlineData("""{"action":"x"}""", "x of : 14")]
    [InlineData("""{"label":7}""", "unknown of : 11")]
    [InlineData("""{"label":"fail"}""", "fail of : 16")]
    public async Task Event_ThatThePlatformSends_ReachesTheAgent(string body, string recorded)
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        var answer = await server.PostAsync(Path, body);

        Assert.Equal((200, """{"status":"ok"}"""), (answer.Status, answer.Text));
        Assert.Equal([recorded, "disposed"], server.Recorder.Calls);
    }

    [Fact]
    public async Task Event_ThatTheAgentFailsAt_IsLoggedWithTheReason()
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        await server.PostAsync(Path, """{"label":"fail"}""");

        Assert.Contains(server.Log.Entries, entry => entry.Exception?.Message == "a secret reason");
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("[]", 400)]
    [InlineData("""{"label":""", 400)]
    public async Task Event_ThatIsNoJsonObject_IsRefused(string body, int status)
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        Assert.Equal(status, (await server.PostAsync(Path, body)).Status);
        Assert.Empty(server.Recorder.Calls);
    }

    [Fact]
    public async Task Event_WithoutCredentials_IsRefused()
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        var answer = await server.SendAsync(HttpMethod.Post, Path, request =>
        {
            request.Headers.Authorization = TestServer.BasicAuth("demo-user", "wrong");
            request.Content = new StringContent("{}", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        });

        Assert.Equal(401, answer.Status);
        Assert.Empty(server.Recorder.Calls);
    }

    [Fact]
    public async Task Event_OfAnAgentThatHandlesNone_IsTaken()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var answer = await server.PostAsync("/support/debug_events", """{"label":"x"}""");

        Assert.Equal((200, """{"status":"ok"}"""), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task Event_AskedForByGet_IsAskedToBePosted()
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        var answer = await server.GetAsync(Path);

        Assert.Equal((405, """{"error":"POST required"}"""), (answer.Status, answer.Text));
    }
}
