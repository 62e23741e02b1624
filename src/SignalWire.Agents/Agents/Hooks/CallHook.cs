using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Hooks;

/// <summary>Represents a function that the platform calls when a call begins or has ended.</summary>
internal sealed class CallHook(AgentDefinition agent, AgentRoles role) : AgentHook(agent)
{
    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Name => role == AgentRoles.HandlesCallStart ? "startup_hook"u8 : "hangup_hook"u8;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Declaration => role == AgentRoles.HandlesCallStart
        ? """{"function":"startup_hook","description":"Internal: fires when the call begins.","parameters":"""u8
            + """{"type":"object","properties":{}}"""u8
        : """{"function":"hangup_hook","description":"Internal: fires when the call ends.","parameters":"""u8
            + """{"type":"object","properties":{}}"""u8;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> ExampleArguments => "{}"u8;

    /// <inheritdoc/>
    public override bool TakesToolCall => true;

    /// <inheritdoc/>
    protected override ValueTask<FunctionResult?> HandleAsync(object handler, ToolInvocation call) =>
        ToolResult.From(role == AgentRoles.HandlesCallStart
            ? ((IHandleCallStart)handler).HandleCallStartAsync(call.ToolCall, call.CancellationToken)
            : ((IHandleCallEnd)handler).HandleCallEndAsync(call.ToolCall, call.CancellationToken));
}
