namespace SignalWire.Agents.Tests.Hosting;

public sealed class HealthTests
{
    [Theory]
    [InlineData("GET", "/health", """{"status":"healthy","agent":"Root"}""")]
    [InlineData("POST", "/health", """{"status":"healthy","agent":"Root"}""")]
    [InlineData("GET", "/ready", """{"status":"ready"}""")]
    [InlineData("POST", "/ready/", """{"status":"ready"}""")]
    public async Task Probe_OneAgent_IsAnsweredWithoutCredentials(string method, string path, string body)
    {
        await using var server = await TestServer.StartAsync<RootAgent>();
        server.Client.DefaultRequestHeaders.Authorization = null;

        var answer = await server.SendAsync(new HttpMethod(method), path);

        Assert.Equal(200, answer.Status);
        Assert.Equal(body, answer.Text);
    }

    [Theory]
    [InlineData("/health", false, """{"status":"ok","agents":2}""")]
    [InlineData("/health", true, """{"status":"ok","agents":2,"routes":["/","/clinic/front-desk"]}""")]
    [InlineData("/ready", false, """{"status":"ready","agents":2}""")]
    public async Task Probe_SeveralAgents_CountsThem(string path, bool hasCredentials, string body)
    {
        await using var server = await TestServer.StartAsync(app =>
        {
            app.MapVoiceAgent<RootAgent>();
            app.MapVoiceAgent<NestedAgent>();
        });
        if (!hasCredentials)
        {
            server.Client.DefaultRequestHeaders.Authorization = null;
        }

        var answer = await server.GetAsync(path);

        Assert.Equal(200, answer.Status);
        Assert.Equal(body, answer.Text);
    }
}
