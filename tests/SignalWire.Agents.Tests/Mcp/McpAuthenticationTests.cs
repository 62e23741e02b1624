using System.Text;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Mcp;

/// <summary>Without the agent's credentials nobody learns anything and nothing runs.</summary>
public sealed class McpAuthenticationTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("Basic")]
    [InlineData("Bearer abc")]
    [InlineData("Basic demo-user:wrong-pass")]
    [InlineData("Basic demo-user:")]
    public async Task Call_WithoutTheRightCredentials_IsUnauthorizedAndRunsNothing(string? authorization)
    {
        await using var server = await McpExchange.StartAsync();
        server.Client.DefaultRequestHeaders.Authorization = null;

        var answer = await server.SendAsync(HttpMethod.Post, McpExchange.Path, request =>
        {
            request.Content = new StringContent(
                """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"time"}}""", Encoding.UTF8, "application/json");
            request.Headers.TryAddWithoutValidation("Accept", "application/json, text/event-stream");
            request.Headers.TryAddWithoutValidation("Authorization", Encoded(authorization));
        });

        Assert.Equal(401, answer.Status);
        Assert.Equal("Basic", answer.Header("WWW-Authenticate"));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Null(answer.Header("Set-Cookie"));
        Assert.Equal("Unauthorized", answer.Error);
        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping"}""", "application/json")]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/initialized"}""", "application/json")]
    [InlineData("{", "application/json")]
    [InlineData("{}", "text/plain")]
    public async Task Request_OfAnyKind_IsAskedForCredentialsFirst(string body, string contentType)
    {
        await using var server = await McpExchange.StartAsync();
        server.Client.DefaultRequestHeaders.Authorization = null;

        Assert.Equal(401, (await server.PostAsync(McpExchange.Path, body, contentType)).Status);
    }

    [Fact]
    public async Task Log_OfACall_HasNoCredentials()
    {
        await using var server = await McpExchange.StartAsync();

        await server.AskForToolAsync("book", """{"name":"Ada Lovelace"}""");

        Assert.NotEmpty(server.Log.Entries);
        string encoded = TestServer.BasicAuth(TestServer.User, TestServer.Password).Parameter!;
        Assert.DoesNotContain(server.Log.Entries, entry =>
            entry.Message.Contains(TestServer.Password, StringComparison.Ordinal)
            || entry.Message.Contains(encoded, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Log_OfACall_HasItsArgumentsAtTheLevelOfTracesAtMost()
    {
        await using var server = await McpExchange.StartAsync();

        await server.AskForToolAsync("book", """{"name":"Ada Lovelace"}""");

        Assert.Contains(server.Log.Entries, entry =>
            entry.Level == LogLevel.Information && entry.Message.Contains("tools/call", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Log.Entries, entry =>
            entry.Level > LogLevel.Trace && entry.Message.Contains("Lovelace", StringComparison.Ordinal));
    }

    private static string? Encoded(
        string? authorization) => authorization?.Split(' ') is [var scheme, var credentials] && credentials.Contains(':')
        ? $"{scheme} {Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials))}"
        : authorization;
}
