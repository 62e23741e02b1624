using Microsoft.AspNetCore.Builder;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>HEAD is answered wherever GET is, with the head of the same answer and nothing behind it.</summary>
public sealed class HeadTests
{
    public static TheoryData<string> Paths { get; } = new()
    {
        "/health",
        "/ready",
        "/ready/",
        "/support",
        "/support/",
        "/support?call_id=call-0001",
        "/support/swaig",
        "/support/post_prompt",
        "/support/debug",
        "/support/check_for_input?conversation_id=c-1",
        "/support/check_for_input",
        "/support/debug_events",
    };

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Head_WhereverGetIs_HasTheHeadersOfGetAndNoBody(string path)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();
        var got = await server.GetAsync(path);

        // On the wire: a client would hide a body that follows.
        string answer = await HeadAsync(server, path);

        Assert.StartsWith($"HTTP/1.1 {got.Status} ", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
        Assert.Equal(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal), answer.Length - 4);
        foreach (string name in new[] { "Content-Type", "Content-Length", "Cache-Control", "X-Content-Type-Options", "Allow" })
        {
            if (got.Header(name) is { } value)
            {
                Assert.Contains($"\r\n{name}: {value}\r\n", answer, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Head_OfADocument_HasItsLength()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();
        int length = (await server.GetAsync("/support?call_id=call-0001")).Body.Length;

        string answer = await HeadAsync(server, "/support?call_id=call-0001");

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.Contains($"\r\nContent-Length: {length}\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health", 200)]
    [InlineData("/ready", 200)]
    [InlineData("/support", 401)]
    [InlineData("/support/swaig", 401)]
    [InlineData("/support/debug_events", 401)]
    public async Task Head_WithoutCredentials_IsAnsweredAsGetIs(string path, int status)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();
        server.Client.DefaultRequestHeaders.Authorization = null;

        Assert.Equal(status, (await server.SendAsync(HttpMethod.Head, path)).Status);
        Assert.Equal(status, (await server.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Head_OfTheRoutingPath_IsAnsweredAsGetIs()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>(builder =>
            builder.Services.AddVoiceAgents(options => options.SipUsers["anna"] = "/support"));

        Assert.Equal(200, (await server.SendAsync(HttpMethod.Head, "/support/sip")).Status);
    }

    [Theory]
    [InlineData("/health", "GET, HEAD, POST")]
    [InlineData("/ready", "GET, HEAD, POST")]
    [InlineData("/support", "GET, HEAD, POST")]
    [InlineData("/support/swaig", "GET, HEAD, POST")]
    [InlineData("/support/check_for_input", "GET, HEAD, POST")]
    public async Task Method_ThatNothingAnswers_IsRefusedWithThoseThatAreAllowed(string path, string allowed)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        foreach (string method in new[] { "PUT", "DELETE", "PATCH", "OPTIONS" })
        {
            var answer = await server.SendAsync(new HttpMethod(method), path);

            Assert.Equal(405, answer.Status);
            Assert.Equal(allowed, string.Join(", ", answer.Header("Allow")!.Split(", ").Order(StringComparer.Ordinal)));
        }
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task DebugEvents_ByAnotherMethodThanPost_SayThatItIsPost(string method)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var answer = await server.SendAsync(new HttpMethod(method), "/support/debug_events");

        Assert.Equal((405, "POST"), (answer.Status, answer.Header("Allow")));
    }

    private static Task<string> HeadAsync(TestServer server, string path) => RawConnection.ExchangeAsync(server.Origin, $"""
        HEAD {path} HTTP/1.1
        Host: {server.Origin.Authority}
        Connection: close
        Authorization: {TestServer.BasicAuth(TestServer.User, TestServer.Password)}


        """);
}
