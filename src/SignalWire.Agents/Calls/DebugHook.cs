using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Calls;

/// <summary>An event of a conversation, which is run like the call of a tool that takes the whole request.</summary>
internal sealed class DebugHook(AgentDefinition agent) : ToolDefinition
{
    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Name => "debug_events"u8;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Declaration => default;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> ExampleArguments => default;

    /// <inheritdoc/>
    public override ValueTask<FunctionResult?> InvokeAsync(ref ToolArguments arguments, ToolInvocation call)
    {
        if (!arguments.Ignore())
        {
            return default;
        }

        var handler = (IHandleDebugEvents)call.Own(agent.CreateAgent(call.Services));
        return ToolResult.From(handler.HandleDebugEventAsync(new DebugEvent(call.ToolCall), call.CancellationToken));
    }
}
