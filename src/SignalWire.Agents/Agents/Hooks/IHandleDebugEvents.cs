namespace SignalWire.Agents;

/// <summary>
/// An agent that is told what happens in a conversation while it goes on: the document names this program as its debug webhook. How much
/// is told is set by <see cref="AIParamsAttribute.DebugWebhookLevel"/>. Events come with the agent's credentials but without a token,
/// and their number is up to the platform: for diagnosis, not for what must not be lost.
/// </summary>
public interface IHandleDebugEvents
{
    /// <summary>Handles an event. An exception is logged, and the platform is told that all went well: it would not send it
    /// again.</summary>
    /// <param name="debugEvent">The event.</param>
    /// <param name="cancel">Cancelled when nobody waits for the answer any more.</param>
    ValueTask HandleDebugEventAsync(DebugEvent debugEvent, CancellationToken cancel);
}
