namespace SignalWire.Agents;

/// <summary>
/// An agent that shapes its document for each phone call. It is asked when the platform fetches the document and at no other time: what
/// the tools need to know later travels with them, see <see cref="CallConfiguration.Carry"/>.
/// </summary>
public interface IConfigureCall
{
    /// <summary>Configures one call. An exception answers the platform with 500 and is logged; nothing half done is served.</summary>
    /// <param name="call">What is known of the call.</param>
    /// <param name="config">The agent's document, to be changed for this call alone.</param>
    /// <param name="cancel">Cancelled when nobody waits for the document any more.</param>
    ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel);
}
