using System.Text.Json;

namespace SignalWire.Agents.Tests.Hosting;

public sealed class DocumentTests
{
    [Theory]
    [InlineData("GET", "/support")]
    [InlineData("GET", "/support/")]
    [InlineData("POST", "/support")]
    [InlineData("POST", "/support/")]
    [InlineData("GET", "/support/swaig")]
    [InlineData("GET", "/support/swaig/")]
    public async Task Document_AskedFor_IsServed(string method, string path)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var answer = await server.SendAsync(new HttpMethod(method), path);

        Assert.Equal(200, answer.Status);
        Assert.Equal("1.0.0", answer.Json.GetProperty("version").GetString());
        Assert.Equal("/support/swaig/", new SwmlDocument(answer.Json).DefaultUrl.AbsolutePath);
        Assert.Equal($"{answer.Body.Length}", answer.Header("Content-Length"));
    }

    [Theory]
    [InlineData("", "/", "/swaig/")]
    [InlineData("clinic/front-desk", "/clinic/front-desk", "/clinic/front-desk/swaig/")]
    [InlineData("/line 1/é/", "/line%201/%C3%A9", "/line%201/%C3%A9/swaig/")]
    public async Task Route_OfAnyForm_IsServedAndNamedInTheUrls(string route, string path, string toolPath)
    {
        await using var server = await TestServer.StartAsync(app => app.MapVoiceAgent<RootAgent>(route));

        var document = new SwmlDocument((await server.GetAsync(path)).Json);
        var url = document.ToolUrl("say_hello");

        Assert.Equal(toolPath, url.AbsolutePath);
        Assert.Equal("Hello from the root", await CallAsync(server, url, document.TokenCallId));
    }

    [Fact]
    public async Task Route_OfTheAgent_IsUsedWithoutItsSlashes()
    {
        await using var server = await TestServer.StartAsync<NestedAgent>();

        var document = new SwmlDocument((await server.GetAsync("/clinic/front-desk")).Json);

        Assert.Equal("/clinic/front-desk/swaig/", document.ToolUrl("say_hello").AbsolutePath);
        Assert.Equal("Hello from the clinic", await CallAsync(server, document.ToolUrl("say_hello"), document.TokenCallId));
    }

    [Theory]
    [InlineData("""{"call_id":"call-1"}""", "call-1")]
    [InlineData("""{"call":{"call_id":"call-2"}}""", "call-2")]
    [InlineData("""{"call":{"to":{"call_id":"no"},"call_id":"call-3","from":[{}]},"vars":{"call_id":"no"}}""", "call-3")]
    [InlineData("""{"call_id":"call-4","call":{"call_id":"no"}}""", "call-4")]
    [InlineData("""{"call":{"call_id":"no"},"call_id":"call-5"}""", "call-5")]
    [InlineData("""{"c\u0061ll_id":"call\u002d6"}""", "call-6")]
    [InlineData("""{"call_id":"anruf-ü"}""", "anruf-ü")]
    [InlineData("""{"call_id":17,"call":{"call_id":"call-7"}}""", "call-7")]
    [InlineData("""{"call_id":"","call":{"call_id":"call-8"}}""", "call-8")]
    public async Task CallId_InTheBody_IsWhatTheTokensAreFor(string body, string callId)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var document = new SwmlDocument((await server.PostAsync("/support", body)).Json);

        Assert.Equal(callId, document.TokenCallId);
        Assert.StartsWith("Order 7", await CallAsync(server, document.ToolUrl("check_order"), callId), StringComparison.Ordinal);
        Assert.Contains(
            "security token", await CallAsync(server, document.ToolUrl("check_order"), "another-call"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/support?call_id=call-1", "call-1")]
    [InlineData("/support/?call_id=call%2D2&x=y", "call-2")]
    [InlineData("/support/swaig?call_id=call-3", "call-3")]
    public async Task CallId_InTheQuery_IsWhatTheTokensAreFor(string path, string callId)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var document = new SwmlDocument((await server.GetAsync(path)).Json);

        Assert.Equal(callId, document.TokenCallId);
        Assert.StartsWith("Order 7", await CallAsync(server, document.ToolUrl("check_order"), callId), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", null)]
    [InlineData("POST", "")]
    [InlineData("POST", "{}")]
    [InlineData("POST", """{"call_id":null,"call":null}""")]
    [InlineData("POST", """{"call":{"call_id":{"a":[1]}}}""")]
    [InlineData("POST", """{"call":[{"call_id":"no"}]}""")]
    public async Task CallId_Missing_IsMadeUpForEachDocument(string method, string? body)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var first = new SwmlDocument((await AskAsync()).Json);
        var second = new SwmlDocument((await AskAsync()).Json);

        Assert.Matches("^[A-Za-z0-9_-]{22}$", first.TokenCallId);
        Assert.NotEqual(first.TokenCallId, second.TokenCallId);
        Assert.StartsWith(
            "Order 7", await CallAsync(server, first.ToolUrl("check_order"), first.TokenCallId), StringComparison.Ordinal);

        Task<Answer> AskAsync() => method == "GET" ? server.GetAsync("/support") : server.PostAsync("/support", body!);
    }

    [Fact]
    public async Task Tokens_OfOneDocument_HaveNoncesOfTheirOwn()
    {
        await using var server = await TestServer.StartAsync<Security.SafeAgent>();

        var document = await server.DocumentAsync();

        Assert.NotEqual(document.Token("open_safe")[3], document.Token("close_safe")[3]);
        Assert.Matches("^[0-9a-f]{32}$", document.Token("open_safe")[3]);
    }

    private static async Task<string?> CallAsync(TestServer server, Uri url, string callId)
    {
        string tool = url.AbsolutePath.StartsWith("/support", StringComparison.Ordinal) ? "check_order" : "say_hello";
        string body = JsonSerializer.Serialize(
            new { function = tool, argument = new { parsed = new[] { new { order_id = "7" } } }, call_id = callId });
        return (await server.PostAsync(url.PathAndQuery, body)).Response;
    }
}
