using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.LiveTests.Mcp;

/// <summary>An agent that was compiled a moment ago, as a client of the protocol meets it.</summary>
internal sealed class McpAgent : IAsyncDisposable
{
    private const string Path = "/mcp";

    private readonly LiveServer _server;

    private McpAgent(LiveServer server) => _server = server;

    /// <summary>Compiles and serves one agent.</summary>
    /// <param name="name">The agent's type.</param>
    /// <param name="sources">The files.</param>
    public static async Task<McpAgent> StartAsync(string name, params string[] sources) => new(await LiveServer.StartAsync(
        new LiveServerSetup
        {
            References = [MetadataReference.CreateFromFile(typeof(VoiceAgentMcpEndpointExtensions).Assembly.Location)],
            Map = (app, assembly) => assembly.GetType("Server", throwOnError: true)!.GetMethod("Map")!.Invoke(null, [app]),
        },
        [
            .. sources,
            $$"""
            using Microsoft.AspNetCore.Builder;
            using SignalWire.Agents;

            public static class Server
            {
                public static void Map(WebApplication app) => app.MapVoiceAgentMcp<{{name}}>("{{Path}}");
            }
            """,
        ]));

    /// <summary>The schemas of the tools' arguments, by name.</summary>
    public async Task<Dictionary<string, JsonElement>> SchemasAsync() =>
        (await AskAsync("tools/list", [])).GetProperty("tools").EnumerateArray()
            .ToDictionary(tool => tool.GetProperty("name").GetString()!, tool => tool.GetProperty("inputSchema"));

    /// <summary>Whether a tool takes these arguments.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="arguments">The arguments.</param>
    public async Task<bool> TakesAsync(string tool, string arguments) =>
        !(await AskAsync("tools/call", new JsonObject { ["name"] = tool, ["arguments"] = JsonNode.Parse(arguments) })).GetProperty(
            "isError").GetBoolean();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task<JsonElement> AskAsync(string method, JsonObject parameters)
    {
        var body = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = 1, ["method"] = method, ["params"] = parameters };
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(body.ToJsonString()) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Authorization = LiveServer.Credentials;
        using var response = await _server.SendAsync(request);
        return JsonElement.Parse(await response.Content.ReadAsByteArrayAsync()).GetProperty("result");
    }
}
