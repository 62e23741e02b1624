using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Mcp;

/// <summary>JSON-RPC by hand, as a client in another language sends it.</summary>
internal static class McpExchange
{
    public const string Path = "/desk/mcp";

    public static Task<TestServer> StartAsync(Action<WebApplicationBuilder>? configure = null) =>
        TestServer.StartAsync(
            app =>
            {
                app.MapVoiceAgent<DeskAgent>();
                app.MapVoiceAgentMcp<DeskAgent>();
            },
            configure,
            "/desk");

    /// <summary>Sends a request, which has to be answered with status 200 under its id.</summary>
    public static async Task<JsonElement> AskAsync(this TestServer server, string method, string parameters = "{}", string path = Path)
    {
        var answer = await server.PostAsync(path, $$"""{"jsonrpc":"2.0","id":7,"method":"{{method}}","params":{{parameters}}}""");

        Assert.Equal(200, answer.Status);
        Assert.Equal("application/json", answer.Header("Content-Type"));
        Assert.Equal("2.0", answer.Json.GetProperty("jsonrpc").GetString());
        Assert.Equal(7, answer.Json.GetProperty("id").GetInt32());
        return answer.Json;
    }

    public static Task<JsonElement> AskForToolAsync(this TestServer server, string tool, string arguments = "{}") =>
        server.AskAsync("tools/call", $$"""{"name":"{{tool}}","arguments":{{arguments}}}""");
}
