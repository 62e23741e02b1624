using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace SignalWire.Agents.Mcp;

/// <summary>Handles the requests of the protocol for one agent: lists its tools and calls them.</summary>
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

    /// <summary>Configures a server for the agent; each request gets a new server.</summary>
    /// <param name="request">The request.</param>
    /// <param name="options">The server's options, which are still empty.</param>
    public void Configure(HttpContext request, McpServerOptions options)
    {
        options.ServerInfo = _info;
        options.Filters.Message.IncomingFilters.Add(RefuseUnreadable);
        options.Handlers.ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = _tools });
        options.Handlers.CallToolHandler = (call, cancellationToken) =>
            CallAsync(call.Params?.Name, request.Features.GetRequiredFeature<ReadableRequest>().Arguments, cancellationToken);
    }

    /// <summary>Rejects parameters of another shape. They are the client's fault, but the SDK would report a fault of the server.</summary>
    private static McpMessageHandler RefuseUnreadable(McpMessageHandler next) => async (message, cancellationToken) =>
    {
        try
        {
            await next(message, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException exception)
        {
            throw new McpProtocolException(
                "Invalid params: they do not match the method", exception, McpErrorCode.InvalidParams);
        }
    };

    private async ValueTask<CallToolResult> CallAsync(string? name, ReadOnlyMemory<byte> arguments, CancellationToken cancellationToken)
    {
        // The dispatch has more tools than are offered: tools that are not enabled, and hooks that only the platform calls.
        if (name is null || !_tools.Any(tool => tool.Name == name))
        {
            throw new McpProtocolException($"Unknown tool: {name}", McpErrorCode.InvalidParams);
        }

        if (arguments.Span is [not (byte)'{', ..])
        {
            throw new McpProtocolException("Invalid params: the arguments must be an object", McpErrorCode.InvalidParams);
        }

        var answer = await caller.CallAsync(name, arguments, cancellationToken).ConfigureAwait(false);
        return new CallToolResult
        {
            IsError = answer.Outcome != ToolOutcome.Answered,
            Content = [.. Texts(answer.Result).Select(text => new TextContentBlock { Text = text })],
        };
    }

    /// <summary>
    /// Returns the texts of an answer. A structured response has a second text, which instructs the model how to use the first.
    /// </summary>
    private static IEnumerable<string> Texts(FunctionResult result) =>
        result.ToolPrompt is { } prompt ? [result.Response ?? "", prompt] : [result.Response ?? ""];
}
