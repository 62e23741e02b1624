using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Hooks;

/// <summary>
/// What the platform tells or asks an agent by itself. It is run like the call of a tool, with an agent of its own, and takes the whole
/// request: there are no arguments to read.
/// </summary>
internal abstract class AgentHook(AgentDefinition agent) : ToolDefinition
{
    /// <summary>Nothing: most hooks are not listed in the document.</summary>
    public override ReadOnlySpan<byte> Declaration => default;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> ExampleArguments => default;

    /// <inheritdoc/>
    public sealed override ValueTask<FunctionResult?> InvokeAsync(ref ToolArguments arguments, ToolInvocation call) =>
        arguments.Ignore() ? HandleAsync(call.Own(agent.CreateAgent(call.Services)), call) : default;

    /// <summary>Hands the request over to the agent.</summary>
    protected abstract ValueTask<FunctionResult?> HandleAsync(object handler, ToolInvocation call);
}
