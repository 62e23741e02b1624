namespace SignalWire.Agents;

/// <summary>An agent that is told when the conversation begins. It becomes the function <c>startup_hook</c>, which the platform
/// calls.</summary>
public interface IHandleCallStart
{
    /// <summary>Handles the beginning of a call. An exception is logged, and the call goes on.</summary>
    /// <param name="call">What the platform says of the call.</param>
    /// <param name="cancel">Cancelled when nobody waits for the answer any more.</param>
    ValueTask HandleCallStartAsync(ToolCall call, CancellationToken cancel);
}
