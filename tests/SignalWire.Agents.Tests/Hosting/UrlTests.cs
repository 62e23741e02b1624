using Microsoft.AspNetCore.Builder;

namespace SignalWire.Agents.Tests.Hosting;

public sealed class UrlTests
{
    [Theory]
    [InlineData("agent", "p@ss/w:rd", "agent:p%40ss%2Fw%3Ard")]
    [InlineData("a@b", "100% \"sure\" \\ é", "a%40b:100%25%20%22sure%22%20%5C%20%C3%A9")]
    public async Task Credentials_WithReservedCharacters_ArePercentEncoded(string user, string password, string userInfo)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>(builder =>
            builder.Services.AddVoiceAgents(options => options.BasicAuth = new(user, password)));
        server.Client.DefaultRequestHeaders.Authorization = TestServer.BasicAuth(user, password);

        var answer = await server.GetAsync("/support");

        Assert.Contains($"\"http://{userInfo}@127.0.0.1:{server.Origin.Port}/support/swaig/\"", answer.Text, StringComparison.Ordinal);
        Assert.Contains(
            $"\"http://{userInfo}@127.0.0.1:{server.Origin.Port}/support/swaig/?__token=", answer.Text, StringComparison.Ordinal);
        Assert.Equal(userInfo, new SwmlDocument(answer.Json).DefaultUrl.UserInfo);
    }

    [Theory]
    [InlineData("example.com", "example.com")]
    [InlineData("example.com:80", "example.com")]
    [InlineData("example.com:443", "example.com:443")]
    [InlineData("example.com:8080", "example.com:8080")]
    [InlineData("localhost:3000", "localhost:3000")]
    [InlineData("[::1]:80", "[::1]")]
    [InlineData("[::1]:3000", "[::1]:3000")]
    [InlineData("Example.COM", "example.com")]
    [InlineData("example.com.", "example.com")]
    [InlineData("EXAMPLE.com.:80", "example.com")]
    [InlineData("XN--Bcher-KVA.example:8080", "xn--bcher-kva.example:8080")]
    public async Task Host_OfTheRequest_IsWhereToolsAreCalled(string host, string authority)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        // One host after another: none is remembered for the next.
        foreach (string asked in new[] { "first.example", host, "last.example", host })
        {
            var answer = await server.SendAsync(HttpMethod.Get, "/support", request => request.Headers.Host = asked);

            Assert.Equal(
                $"http://demo-user:demo-pass@{(asked == host ? authority : asked)}/support/swaig/",
                new SwmlDocument(answer.Json).DefaultUrl.OriginalString);
        }
    }

    [Theory]
    [InlineData("https://agents.example.com", "https://demo-user:demo-pass@agents.example.com/support/swaig/")]
    [InlineData("https://agents.example.com/", "https://demo-user:demo-pass@agents.example.com/support/swaig/")]
    [InlineData("https://agents.example.com:443", "https://demo-user:demo-pass@agents.example.com/support/swaig/")]
    [InlineData("http://agents.example.com:80/a", "http://demo-user:demo-pass@agents.example.com/a/support/swaig/")]
    [InlineData("https://agents.example.com:8443/voice/v 1/",
        "https://demo-user:demo-pass@agents.example.com:8443/voice/v%201/support/swaig/")]
    [InlineData("https://bücher.example", "https://demo-user:demo-pass@xn--bcher-kva.example/support/swaig/")]
    [InlineData("HTTPS://Bücher.Example:443/Voice//", "https://demo-user:demo-pass@xn--bcher-kva.example/Voice/support/swaig/")]
    [InlineData("https://agents.example.com.", "https://demo-user:demo-pass@agents.example.com/support/swaig/")]
    [InlineData("https://agents.example.com.:8443/", "https://demo-user:demo-pass@agents.example.com:8443/support/swaig/")]
    [InlineData("http://[2001:db8::1]:8080", "http://demo-user:demo-pass@[2001:db8::1]:8080/support/swaig/")]
    [InlineData("http://[2001:DB8:0::1]:80", "http://demo-user:demo-pass@[2001:db8::1]/support/swaig/")]
    public async Task PublicUrl_Set_IsWhereToolsAreCalled(string publicUrl, string toolsUrl)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>(builder =>
            builder.Services.AddVoiceAgents(options => options.PublicUrl = new Uri(publicUrl)));

        var answer = await server.SendAsync(HttpMethod.Get, "/support", request => request.Headers.Host = "elsewhere.example");

        Assert.Equal(toolsUrl, new SwmlDocument(answer.Json).DefaultUrl.OriginalString);
        Assert.StartsWith(
            $"{toolsUrl}?__token=", new SwmlDocument(answer.Json).ToolUrl("check_order").OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/support")]
    [InlineData("/v1/support/swaig")]
    public async Task Route_InAGroup_IsWhereToolsAreCalled(string path)
    {
        await using var server = await TestServer.StartAsync(
            app => app.MapGroup("/{version}").MapVoiceAgent<SupportAgent>(), route: "/v1/support");

        var document = new SwmlDocument((await server.GetAsync($"{path}?call_id={TestServer.CallId}")).Json);

        Assert.Equal("/v1/support/swaig/", document.DefaultUrl.AbsolutePath);
        Assert.Equal(200, (await server.CallAsync("check_order", """{"order_id":"7"}""")).Status);
    }

    [Fact]
    public async Task PathBase_OfTheApplication_IsWhereToolsAreCalled()
    {
        await using var server = await TestServer.StartAsync(
            app =>
            {
                app.UsePathBase("/base");
                app.UseRouting();
                app.MapVoiceAgent<SupportAgent>();
            },
            route: "/base/support");

        Assert.Equal("/base/support/swaig/", (await server.DocumentAsync()).DefaultUrl.AbsolutePath);
    }

    [Fact]
    public async Task Host_ThatIsMissing_IsABadRequest()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();
        using var connection = new System.Net.Sockets.TcpClient();
        await connection.ConnectAsync(server.Origin.Host, server.Origin.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(
            $"GET /support HTTP/1.0\r\nAuthorization: {TestServer.BasicAuth(TestServer.User, TestServer.Password)}\r\n\r\n"));
        using var reader = new StreamReader(stream);

        Assert.StartsWith("HTTP/1.1 400", await reader.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Forwarded-Host", "evil.example")]
    [InlineData("X-Original-Host", "evil.example")]
    [InlineData("Forwarded", "host=evil.example;proto=https")]
    public async Task ForwardedHeaders_WithoutTheMiddleware_AreNotTrusted(string name, string value)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var answer = await server.SendAsync(HttpMethod.Get, "/support", request => request.Headers.Add(name, value));

        Assert.Equal(200, answer.Status);
        Assert.DoesNotContain("evil", answer.Text, StringComparison.Ordinal);
    }
}
