using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Calls;

/// <summary>The question for an earlier conversation, which is run like the call of a tool that takes the whole request.</summary>
internal sealed class ConversationHook(AgentDefinition agent) : ToolDefinition
{
    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Name => "fetch_conversation"u8;

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

        var handler = (IFetchConversation)call.Own(agent.CreateAgent(call.Services));
        return FromAsync(handler.FetchConversationAsync(call.ToolCall, call.CancellationToken));
    }

    private static async ValueTask<FunctionResult?> FromAsync(ValueTask<string?> conversation) =>
        await conversation.ConfigureAwait(false) is { Length: > 0 } text ? new FunctionResult(text) : null;
}
