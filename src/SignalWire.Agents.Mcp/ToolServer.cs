using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace SignalWire.Agents.Mcp;

/// <summary>What an agent answers to the requests of the protocol: which tools it has, and what comes of a call.</summary>
/// <param name="caller">Runs the tools.</param>
internal sealed class ToolServer<TAgent>(IToolCaller<TAgent> caller)
    where TAgent : IVoiceAgent<TAgent>
{
    private readonly ImmutableArray<Tool> _tools = OfferedTools.Of(TAgent.Definition);

    private readonly Implementation _info = new()
    {
        Name = TAgent.Definition.Name,
        Version = typeof(TAgent).Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "1.0.0",
    };

    /// <summary>Makes a server of the agent; it is made anew for each request.</summary>
    /// <param name="options">The server's options, as yet empty.</param>
    public void Configure(McpServerOptions options)
    {
        options.ServerInfo = _info;
        options.Handlers.ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = _tools });
        options.Handlers.CallToolHandler = CallAsync;
    }

    private async ValueTask<CallToolResult> CallAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken)
    {
        string name = request.Params.Name;

        // The dispatch knows more than is offered: tools that are not enabled, and what the platform calls by itself.
        if (!_tools.Any(tool => tool.Name == name))
        {
            throw new McpProtocolException($"Unknown tool: {name}", McpErrorCode.InvalidParams);
        }

        var answer = await caller.CallAsync(name, Write(request.Params.Arguments), cancellationToken).ConfigureAwait(false);
        return new CallToolResult
        {
            IsError = answer.Outcome != ToolOutcome.Answered,
            Content = [.. Texts(answer.Result).Select(text => new TextContentBlock { Text = text })],
        };
    }

    /// <summary>A structured response has a second part, which tells the model what to do with the first.</summary>
    private static IEnumerable<string> Texts(FunctionResult result) =>
        result.ToolPrompt is { } prompt ? [result.Response ?? "", prompt] : [result.Response ?? ""];

    /// <summary>The arguments as the one object that they were; their values are as they came.</summary>
    private static ReadOnlyMemory<byte> Write(IDictionary<string, JsonElement>? arguments)
    {
        if (arguments is null)
        {
            return default;
        }

        var text = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(text);
        json.WriteStartObject();
        foreach (var (name, value) in arguments)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }

        json.WriteEndObject();
        json.Flush();
        return text.WrittenMemory;
    }
}
