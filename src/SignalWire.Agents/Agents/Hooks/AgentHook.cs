using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Hooks;

/// <summary>
/// Represents a request that the platform makes of its own accord. It runs like a tool call, with a new agent, and uses the whole request
/// because there are no arguments.
/// </summary>
internal abstract class AgentHook(AgentDefinition agent) : ToolDefinition
{
    /// <summary>Gets an empty declaration: most hooks are not in the document.</summary>
    public override ReadOnlySpan<byte> Declaration => default;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> ExampleArguments => default;

    /// <inheritdoc/>
    public sealed override ValueTask<FunctionResult?> InvokeAsync(ref ToolArguments arguments, ToolInvocation call) =>
        arguments.Ignore() ? HandleAsync(call.Own(agent.CreateAgent(call.Services)), call) : default;

    /// <summary>Passes the request to the agent.</summary>
    protected abstract ValueTask<FunctionResult?> HandleAsync(object handler, ToolInvocation call);
}
