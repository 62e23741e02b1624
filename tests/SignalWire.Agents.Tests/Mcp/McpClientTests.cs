using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Mcp;

/// <summary>The SDK's own client finds what it looks for.</summary>
public sealed class McpClientTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("2025-06-18")]
    [InlineData("2025-11-25")]
    public async Task Client_OfAnyRevision_ListsAndCallsTools(string? revision)
    {
        await using var server = await McpExchange.StartAsync();
        await using var client = await ConnectAsync(server, revision);

        Assert.Equal("Front Desk", client.ServerInfo?.Name);
        var tools = await client.ListToolsAsync();
        var book = Assert.Single(tools, tool => tool.Name == "book");
        Assert.Equal("Books a table.", book.Description);
        Assert.Equal("integer", book.JsonSchema.GetProperty("properties").GetProperty("guests").GetProperty("type").GetString());

        var answer = await book.CallAsync(new Dictionary<string, object?> { ["name"] = "Ada", ["guests"] = 4 });

        Assert.False(answer.IsError);
        Assert.Equal("Ada: 4", Text(answer));
    }

    [Fact]
    public async Task Client_ThatSendsWrongArguments_IsToldWhy()
    {
        await using var server = await McpExchange.StartAsync();
        await using var client = await ConnectAsync(server);

        var answer = await client.CallToolAsync("book", new Dictionary<string, object?> { ["name"] = new List<bool> { true } });

        Assert.True(answer.IsError);
        Assert.Equal("name: expected a string, got an array.", Text(answer));
        Assert.Empty(server.Recorder.Calls);
    }

    [Fact]
    public async Task Client_ThatCallsAnUnknownTool_GetsAnErrorOfTheProtocol()
    {
        await using var server = await McpExchange.StartAsync();
        await using var client = await ConnectAsync(server);

        var exception = await Assert.ThrowsAsync<McpProtocolException>(async () => await client.CallToolAsync("unheard_of"));

        Assert.Equal(McpErrorCode.InvalidParams, exception.ErrorCode);
    }

    [Fact]
    public async Task Client_WhoseToolThrows_LearnsNothingOfTheException()
    {
        await using var server = await McpExchange.StartAsync();
        await using var client = await ConnectAsync(server);

        var answer = await client.CallToolAsync("fail");

        Assert.True(answer.IsError);
        Assert.DoesNotContain("hunter2", Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_WithoutCredentials_CannotConnect()
    {
        await using var server = await McpExchange.StartAsync();
        server.Client.DefaultRequestHeaders.Authorization = null;

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => ConnectAsync(server));

        Assert.Contains("401", exception.Message, StringComparison.Ordinal);
    }

    private static Task<McpClient> ConnectAsync(TestServer server, string? revision = null)
    {
        var transport = new HttpClientTransport(
            new HttpClientTransportOptions
            {
                Endpoint = new Uri(server.Origin, McpExchange.Path),
                TransportMode = HttpTransportMode.StreamableHttp,
            },
            server.Client);
        return McpClient.CreateAsync(transport, new McpClientOptions { ProtocolVersion = revision });
    }

    private static string Text(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
}
