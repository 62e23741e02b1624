using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Hooks;

/// <summary>Represents the request for an earlier conversation.</summary>
internal sealed class ConversationHook(AgentDefinition agent) : AgentHook(agent)
{
    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Name => "fetch_conversation"u8;

    /// <inheritdoc/>
    protected override async ValueTask<FunctionResult?> HandleAsync(object handler, ToolInvocation call) =>
        await ((IFetchConversation)handler).FetchConversationAsync(call.ToolCall, call.CancellationToken)
            .ConfigureAwait(false) is { Length: > 0 } text
            ? new FunctionResult(text)
            : null;
}
