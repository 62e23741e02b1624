using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Mcp;

/// <summary>What the protocol asks of a server besides its tools.</summary>
public sealed class McpProtocolTests
{
    private const string Ping = """{"jsonrpc":"2.0","id":"a","method":"ping"}""";

    [Fact]
    public async Task Initialize_OfAnAgent_SaysItsNameAndThatItHasTools()
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.AskAsync(
            "initialize", """{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}""");

        string version = typeof(DeskAgent).Assembly.GetName().Version!.ToString(3);
        var expected = JsonElement.Parse(
            $$$"""{"protocolVersion":"2025-06-18","capabilities":"""
            + $$$"""{"logging":{},"tools":{}},"serverInfo":{"name":"Front Desk","version":"{{{version}}}"}}""");
        Assert.Null(JsonDifference.Find(expected, answer.GetProperty("result")));
    }

    [Theory]
    [InlineData("{}", "")]
    [InlineData("{}", "application/json, text/event-stream")]
    [InlineData("7", "application/json, text/event-stream")]
    [InlineData("""{"protocolVersion":7,"capabilities":{},"clientInfo":{"name":"test","version":"1"}}""", "")]
    public async Task Initialize_WithoutWhatTheProtocolAsksFor_IsRefused(string parameters, string accept)
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.SendAsync(HttpMethod.Post, McpExchange.Path, request =>
        {
            request.Content = new StringContent(
                $$"""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{{parameters}}}""", MediaTypeHeaderValue.Parse(
                    "application/json"));
            request.Headers.TryAddWithoutValidation("Accept", accept);
        });

        Assert.Equal(400, answer.Status);
        Assert.Equal("application/json", answer.Header("Content-Type"));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Equal(-32602, answer.Json.GetProperty("error").GetProperty("code").GetInt32());
        Assert.DoesNotContain(server.Log.Entries, entry =>
            entry.Category.Contains("Kestrel", StringComparison.Ordinal) && entry.Exception is not null);
    }

    [Fact]
    public async Task Initialized_ANotification_IsTakenWithoutAnAnswer()
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.PostAsync(McpExchange.Path, """{"jsonrpc":"2.0","method":"notifications/initialized"}""");

        Assert.Equal(202, answer.Status);
        Assert.Empty(answer.Body);
    }

    [Fact]
    public async Task Ping_IsAnsweredUnderItsId()
    {
        await using var server = await McpExchange.StartAsync();

        Assert.Equal("""{"result":{},"id":"a","jsonrpc":"2.0"}""", (await server.PostAsync(McpExchange.Path, Ping)).Text);
    }

    [Fact]
    public async Task Method_Unknown_IsAnErrorOfTheProtocol()
    {
        await using var server = await McpExchange.StartAsync();

        Assert.Equal(-32601, (await server.AskAsync("zzz")).GetProperty("error").GetProperty("code").GetInt32());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping"} {}""")]
    [InlineData("no JSON")]
    public async Task Body_ThatIsNoJson_IsAParseError(string body)
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.PostAsync(McpExchange.Path, body);

        Assert.Equal(400, answer.Status);
        Assert.Equal(
            """{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error: the body is not one JSON text in UTF-8"}}""",
            answer.Text);
    }

    [Fact]
    public async Task Body_InAnotherEncoding_IsAParseErrorWhateverItsTypeSays()
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.PostAsync(McpExchange.Path, Encoding.Unicode.GetBytes(Ping), "application/json; charset=utf-16");

        Assert.Equal(400, answer.Status);
        Assert.Equal(-32700, answer.Json.GetProperty("error").GetProperty("code").GetInt32());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("""{"id":1,"method":"ping"}""")]
    [InlineData("""{"jsonrpc":"1.0","id":1,"method":"ping"}""")]
    public async Task Body_ThatIsNoRequest_IsRefused(string body)
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.PostAsync(McpExchange.Path, body);

        Assert.Equal(400, answer.Status);
        Assert.Equal(-32600, answer.Json.GetProperty("error").GetProperty("code").GetInt32());
    }

    [Theory]
    [InlineData(null, 200)]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("text/plain", 415)]
    public async Task Body_OfAContentType_IsTakenAsAtTheOtherEndpoints(string? contentType, int status)
    {
        await using var server = await McpExchange.StartAsync();

        Assert.Equal(status, (await server.PostAsync(McpExchange.Path, Ping, contentType)).Status);
    }

    [Fact]
    public async Task Body_LargerThanAllowed_IsRefusedUnread()
    {
        await using var server = await McpExchange.StartAsync();
        using var connection = await RawConnection.OpenAsync(server.Origin);

        // Of the body nothing is ever sent.
        await connection.SendAsync($"""
            POST {McpExchange.Path} HTTP/1.1
            Host: localhost
            Content-Length: 10485761
            Authorization: {TestServer.BasicAuth(TestServer.User, TestServer.Password)}


            """);

        string answer = await connection.ReadUntilAsync("{\"error\":\"Request body too large\"}").WaitAsync(Patience.Limit);

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ffffffffffffffff\n{}\n0\n\n")]
    [InlineData("zz\n{}\n0\n\n")]
    [InlineData("2\n{}{}\n0\n\n")]
    public async Task Body_WithBrokenChunks_IsABadRequest(string chunks)
    {
        await using var server = await McpExchange.StartAsync();

        string answer = await RawConnection.ExchangeAsync(server.Origin, $"""
            POST {McpExchange.Path} HTTP/1.1
            Host: localhost
            Content-Type: application/json
            Transfer-Encoding: chunked
            Authorization: {TestServer.BasicAuth(TestServer.User, TestServer.Password)}
            Connection: close

            {chunks}
            """);

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Empty(server.Log.Warnings);
    }

    [Fact]
    public async Task Body_InPieces_IsReadWhole()
    {
        await using var server = await McpExchange.StartAsync();
        string name = new('x', 200_000);
        string body = $$$$"""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"book","arguments":{"name":"{{{{name}}}}"}}}""";

        var answer = await server.SendAsync(HttpMethod.Post, McpExchange.Path, request =>
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            request.Headers.TransferEncodingChunked = true;
        });

        Assert.Equal($"{name}: 2", answer.Json.GetProperty("result").GetProperty("content")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/json, text/event-stream", "text/event-stream")]
    [InlineData("Text/Event-Stream, application/json;q=0.5", "text/event-stream")]
    public async Task Answer_IsAnEventStream_OnlyWhereTheClientNamesIt(string accept, string contentType)
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.SendAsync(HttpMethod.Post, McpExchange.Path, request =>
        {
            request.Content = new StringContent(Ping, MediaTypeHeaderValue.Parse("application/json"));
            request.Headers.TryAddWithoutValidation("Accept", accept);
        });

        Assert.Equal(200, answer.Status);
        Assert.Equal(contentType, answer.Header("Content-Type"));
        Assert.Contains("\"id\":\"a\"", answer.Text, StringComparison.Ordinal);
        Assert.Contains("no-store", answer.Header("Cache-Control"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Ping, "application/json", 200)]
    [InlineData("{", "application/json", 400)]
    [InlineData("[]", "application/json", 400)]
    [InlineData(Ping, "text/plain", 415)]
    public async Task Answer_OfAnyKind_IsNeitherCachedNorSniffedNorFramed(string body, string contentType, int status)
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.PostAsync(McpExchange.Path, body, contentType);

        Assert.Equal(status, answer.Status);
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.Equal("DENY", answer.Header("X-Frame-Options"));
        Assert.Equal("strict-origin-when-cross-origin", answer.Header("Referrer-Policy"));
        Assert.Null(answer.Header("Content-Encoding"));
        Assert.Null(answer.Header("Set-Cookie"));
        Assert.Null(answer.Header("Mcp-Session-Id"));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    public async Task Session_CannotBeOpenedOrClosed(string method)
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.SendAsync(new HttpMethod(method), McpExchange.Path);

        Assert.Equal(405, answer.Status);
        Assert.Equal("POST", answer.Header("Allow"));
    }
}
