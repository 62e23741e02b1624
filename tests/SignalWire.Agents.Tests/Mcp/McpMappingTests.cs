using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using SignalWire.Agents.Tests.Hosting;
using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.Mcp;

/// <summary>Where agents' tools are served, and beside what.</summary>
public sealed class McpMappingTests
{
    [Fact]
    public async Task Route_NotGiven_IsBelowThatOfTheMappedAgent()
    {
        await using var server = await TestServer.StartAsync(app =>
        {
            app.MapVoiceAgent<DeskAgent>("/reception/");
            app.MapVoiceAgentMcp<DeskAgent>();
        });

        Assert.Equal("Front Desk", await NameAsync(server, "/reception/mcp"));
        Assert.Equal(404, (await server.PostAsync("/desk/mcp", "{}")).Status);
    }

    [Fact]
    public async Task Route_OfAnAgentAtTheRoot_IsMcp()
    {
        await using var server = await TestServer.StartAsync(app => app.MapVoiceAgentMcp<RootAgent>());

        Assert.Equal(RootAgentName, await NameAsync(server, "/mcp"));
    }

    [Fact]
    public async Task Route_Given_IsThatOfTheTools()
    {
        await using var server = await TestServer.StartAsync(app => app.MapVoiceAgentMcp<DeskAgent>("tools/desk/"));

        Assert.Equal("Front Desk", await NameAsync(server, "/tools/desk"));
    }

    [Fact]
    public async Task Agents_Several_EachServeTheirOwnTools()
    {
        await using var server = await TestServer.StartAsync(app =>
        {
            app.MapVoiceAgentMcp<DeskAgent>();
            app.MapVoiceAgentMcp<TypesAgent>();
        });

        Assert.Equal("Types", await NameAsync(server, "/types/mcp"));
        var refused = await server.AskAsync("tools/call", """{"name":"take_nothing"}""");
        Assert.Equal(-32602, refused.GetProperty("error").GetProperty("code").GetInt32());
        var answered = await server.AskAsync("tools/call", """{"name":"take_nothing"}""", "/types/mcp");
        Assert.False(answered.GetProperty("result").GetProperty("isError").GetBoolean());
    }

    [Fact]
    public async Task Replica_ThatNeverSawTheClient_AnswersIt()
    {
        await using var first = await McpExchange.StartAsync();
        await using var second = await McpExchange.StartAsync();

        await first.AskAsync("initialize", Hello);

        Assert.True((await second.AskForToolAsync("time")).TryGetProperty("result", out _));
    }

    [Fact]
    public async Task Server_OfTheApplicationItself_IsLeftAlone()
    {
        await using var server = await TestServer.StartAsync(
            app =>
            {
                app.MapMcp("/own");
                app.MapVoiceAgentMcp<DeskAgent>();
            },
            builder => builder.Services
                .AddMcpServer(options =>
                {
                    options.ServerInfo = new Implementation { Name = "Own", Version = "1" };
                    options.Handlers.ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult());
                })
                .WithHttpTransport());

        Assert.Equal("Front Desk", await NameAsync(server, McpExchange.Path));
        Assert.NotEmpty((await server.AskAsync("tools/list")).GetProperty("result").GetProperty("tools").EnumerateArray());
        var own = await server.SendAsync(HttpMethod.Post, "/own", request =>
        {
            request.Content = new StringContent(
                $$"""{"jsonrpc":"2.0","id":7,"method":"initialize","params":{{Hello}}}""", null, "application/json");
            request.Headers.TryAddWithoutValidation("Accept", "application/json, text/event-stream");
        });
        Assert.Contains("\"name\":\"Own\"", own.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/desk/mcp", true)]
    [InlineData("/DESK/mcp/", true)]
    [InlineData("/desk/mcp", false)]
    public async Task Route_ThatIsTaken_IsRefusedWithTheWayOut(string route, bool agentFirst)
    {
        await using var app = TestServer.Build(new LogCapture());
        Action[] steps = [() => app.MapVoiceAgent<RootAgent>(route), () => app.MapVoiceAgentMcp<DeskAgent>()];
        steps[agentFirst ? 0 : 1]();

        var exception = Assert.Throws<InvalidOperationException>(steps[agentFirst ? 1 : 0]);

        Assert.StartsWith("The route '/desk/mcp' ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agent_ThatWasNotAdded_IsRefusedWithTheWayOut()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddVoiceAgent<RootAgent>();
        await using var app = builder.Build();

        var exception = Assert.Throws<InvalidOperationException>(() => app.MapVoiceAgentMcp<DeskAgent>());

        Assert.Equal(
            "Call builder.Services.AddVoiceAgent<DeskAgent>() before you map the tools of agent 'Front Desk'.", exception.Message);
    }

    private const string Hello = """{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}""";

    private static string RootAgentName => NameOf<RootAgent>();

    private static string NameOf<TAgent>()
        where TAgent : IVoiceAgent<TAgent> => TAgent.Definition.Name;

    private static async Task<string?> NameAsync(TestServer server, string path) =>
        (await server.AskAsync("initialize", Hello, path)).GetProperty("result").GetProperty("serverInfo").GetProperty("name").GetString();
}
