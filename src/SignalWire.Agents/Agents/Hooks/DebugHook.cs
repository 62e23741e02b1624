using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Hooks;

/// <summary>Represents an event of a conversation.</summary>
internal sealed class DebugHook(AgentDefinition agent) : AgentHook(agent)
{
    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Name => "debug_events"u8;

    /// <inheritdoc/>
    protected override ValueTask<FunctionResult?> HandleAsync(object handler, ToolInvocation call) =>
        ToolResult.From(((IHandleDebugEvents)handler).HandleDebugEventAsync(new DebugEvent(call.ToolCall), call.CancellationToken));
}
