
namespace SignalWire.Agents.Tests.Hosting;

public sealed class RoutingTests
{
    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/support/nothing")]
    [InlineData("GET", "/support/swaig/check_order")]
    [InlineData("POST", "/supporter")]
    [InlineData("POST", "/swaig")]
    [InlineData("GET", "/support/health")]
    public async Task Path_Unknown_IsNotFound(string method, string path)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var answer = await server.SendAsync(new HttpMethod(method), path);

        Assert.Equal(404, answer.Status);
    }

    [Theory]
    [InlineData("PUT", "/support")]
    [InlineData("DELETE", "/support/")]
    [InlineData("OPTIONS", "/support")]
    [InlineData("PATCH", "/support/swaig")]
    [InlineData("PUT", "/health")]
    public async Task Method_OtherThanThoseOfAnEndpoint_IsNotAllowed(string method, string path)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var answer = await server.SendAsync(new HttpMethod(method), path);

        Assert.Equal(405, answer.Status);
        Assert.Equal("GET, HEAD, POST", answer.Header("Allow"));
        Assert.NotEmpty(answer.Json.GetProperty("error").GetString()!);
    }

    [Fact]
    public async Task MapVoiceAgents_SeveralAgents_ServesEachAtItsOwnRoute()
    {
        await using var server = await TestServer.StartAsync(app => app.MapVoiceAgents());

        Assert.Equal("/swaig/", new SwmlDocument((await server.GetAsync("/")).Json).DefaultUrl.AbsolutePath);
        Assert.Equal("/support/swaig/", new SwmlDocument((await server.GetAsync("/support")).Json).DefaultUrl.AbsolutePath);
        Assert.Equal(
            "/clinic/front-desk/swaig/", new SwmlDocument((await server.GetAsync("/clinic/front-desk")).Json).DefaultUrl.AbsolutePath);
    }

    [Fact]
    public async Task MapVoiceAgent_TwiceUnderTwoRoutes_ServesBothWithUrlsOfTheirOwn()
    {
        await using var server = await TestServer.StartAsync(app =>
        {
            app.MapVoiceAgent<RootAgent>("/a");
            app.MapVoiceAgent<RootAgent>("/b");
        });

        Assert.Equal("/a/swaig/", new SwmlDocument((await server.GetAsync("/a")).Json).DefaultUrl.AbsolutePath);
        Assert.Equal("/b/swaig/", new SwmlDocument((await server.GetAsync("/b")).Json).DefaultUrl.AbsolutePath);
    }

    [Fact]
    public async Task MapVoiceAgent_RouteTaken_NamesTheRouteAndTheAgent()
    {
        using var log = new LogCapture();
        await using var app = TestServer.Build(log);
        app.MapVoiceAgent<RootAgent>("/Desk");

        var exception = Assert.Throws<InvalidOperationException>(() => app.MapVoiceAgent<NestedAgent>("desk/"));

        Assert.Contains("'/desk' of agent 'Front Desk'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MapVoiceAgent_WithoutAddVoiceAgents_SaysWhatToCall()
    {
        await using var app = Microsoft.AspNetCore.Builder.WebApplication.CreateSlimBuilder().Build();

        var exception = Assert.Throws<InvalidOperationException>(() => app.MapVoiceAgent<RootAgent>());

        Assert.Contains("AddVoiceAgents()", exception.Message, StringComparison.Ordinal);
    }
}
