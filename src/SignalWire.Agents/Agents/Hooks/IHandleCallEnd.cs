namespace SignalWire.Agents;

/// <summary>
/// An agent that is told when the call has ended. It becomes the function <c>hangup_hook</c>, which the platform calls with the
/// conversation: the parameter <c>swaig_post_conversation</c> is set unless the agent sets it itself.
/// </summary>
public interface IHandleCallEnd
{
    /// <summary>Handles the end of a call. An exception is logged.</summary>
    /// <param name="call">What the platform says of the call; the conversation is its field <c>call_log</c>.</param>
    /// <param name="cancel">Cancelled when nobody waits for the answer any more.</param>
    ValueTask HandleCallEndAsync(ToolCall call, CancellationToken cancel);
}
