namespace SignalWire.Agents;

/// <summary>
/// Defines an agent that handles the beginning of a conversation. Its document declares the function <c>startup_hook</c>, which the
/// platform calls.
/// </summary>
public interface IHandleCallStart
{
    /// <summary>Handles the beginning of a call. An exception is logged, and the call continues.</summary>
    /// <param name="call">The platform's data about the call.</param>
    /// <param name="cancel">A token that is canceled when nobody waits for the answer any more.</param>
    /// <returns>A task that completes when the beginning has been handled.</returns>
    ValueTask HandleCallStartAsync(ToolCall call, CancellationToken cancel);
}
