using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>A call flow that shapes its document for each phone call.</summary>
public interface IConfigureCallFlow
{
    /// <summary>Gives the document of one call. An exception answers the platform with 500 and is logged.</summary>
    /// <param name="call">What is known of the call.</param>
    /// <param name="document">The flow's own document, which does not change: <c>document with { Main = […] }</c> is another one.</param>
    /// <param name="cancel">Cancelled when nobody waits for the document any more.</param>
    /// <returns>The document that is sent.</returns>
    ValueTask<SwmlDocument> ConfigureCallFlowAsync(CallRequest call, SwmlDocument document, CancellationToken cancel);
}
