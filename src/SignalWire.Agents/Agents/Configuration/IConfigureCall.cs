namespace SignalWire.Agents;

/// <summary>
/// Defines an agent that configures its document for each phone call. It is called only when the platform requests the document. To pass
/// data on to the tools, use <see cref="CallConfiguration.Carry"/>.
/// </summary>
public interface IConfigureCall
{
    /// <summary>
    /// Configures one call. An exception is logged and causes a response with 500; a partly configured document is never returned.
    /// </summary>
    /// <param name="call">The request for the document.</param>
    /// <param name="config">The agent's document, to be changed for this call only.</param>
    /// <param name="cancel">A token that is canceled when nobody waits for the document any more.</param>
    /// <returns>A task that completes when the call is configured.</returns>
    ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel);
}
