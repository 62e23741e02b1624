namespace SignalWire.Agents;

/// <summary>
/// Defines an agent that handles events during a conversation. The document names this program as its debug webhook.
/// <see cref="AIParamsAttribute.DebugWebhookLevel"/> sets the level of detail. Events are sent with the agent's credentials but without a
/// token, and the platform decides how many it sends. Use them for diagnosis, not for data that must not be lost.
/// </summary>
public interface IHandleDebugEvents
{
    /// <summary>
    /// Handles an event. An exception is logged, and the platform gets a success response, because it would not send the event again.
    /// </summary>
    /// <param name="debugEvent">The event.</param>
    /// <param name="cancel">A token that is canceled when nobody waits for the answer any more.</param>
    /// <returns>A task that completes when the event has been handled.</returns>
    ValueTask HandleDebugEventAsync(DebugEvent debugEvent, CancellationToken cancel);
}
