namespace SignalWire.Agents;

/// <summary>
/// An agent that remembers conversations itself. Where a conversation with a <c>conversation_id</c> goes on in another call, the platform
/// asks for what was said before, at the URL and with the token of the post prompt; an agent without one is never asked.
/// </summary>
public interface IFetchConversation
{
    /// <summary>Finds what was said before. An exception is logged, and the platform is told nothing, as for a conversation that is
    /// new.</summary>
    /// <param name="call">What the platform says; the conversation's id is its field <c>conversation_id</c>.</param>
    /// <param name="cancel">Cancelled when nobody waits for the answer any more.</param>
    /// <returns>The summary of the conversation for the model; <see langword="null"/> where nothing is known.</returns>
    ValueTask<string?> FetchConversationAsync(ToolCall call, CancellationToken cancel);
}
