namespace SignalWire.Agents;

/// <summary>
/// Defines an agent that stores conversations. If a conversation with a <c>conversation_id</c> continues in another call, the platform
/// requests what was said before. It does so at the URL and with the token of the post prompt, so an agent without a post prompt never gets
/// this request.
/// </summary>
public interface IFetchConversation
{
    /// <summary>
    /// Returns what was said before. An exception is logged, and the platform gets an empty answer, as for a new conversation.
    /// </summary>
    /// <param name="call">The platform's data about the call. The field <c>conversation_id</c> identifies the conversation.</param>
    /// <param name="cancel">A token that is canceled when nobody waits for the answer any more.</param>
    /// <returns>The summary of the conversation for the model; <see langword="null"/> if the conversation is not known.</returns>
    ValueTask<string?> FetchConversationAsync(ToolCall call, CancellationToken cancel);
}
