namespace SignalWire.Agents;

/// <summary>
/// Defines an agent that handles the end of a call. Its document declares the function <c>hangup_hook</c>, which the platform calls with
/// the conversation. The parameter <c>swaig_post_conversation</c> is set unless the agent sets it itself.
/// </summary>
public interface IHandleCallEnd
{
    /// <summary>Handles the end of a call. An exception is logged.</summary>
    /// <param name="call">The platform's data about the call. The field <c>call_log</c> contains the conversation.</param>
    /// <param name="cancel">A token that is canceled when nobody waits for the answer any more.</param>
    /// <returns>A task that completes when the end has been handled.</returns>
    ValueTask HandleCallEndAsync(ToolCall call, CancellationToken cancel);
}
