using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>Defines a call flow that configures its document for each phone call.</summary>
public interface IConfigureCallFlow
{
    /// <summary>Returns the document of one call. An exception is logged and causes a response with 500.</summary>
    /// <param name="call">The request for the document.</param>
    /// <param name="document">The document of the class. It is immutable: <c>document with { Main = […] }</c> creates another one.</param>
    /// <param name="cancel">A token that is canceled when nobody waits for the document any more.</param>
    /// <returns>The document that is sent.</returns>
    ValueTask<SwmlDocument> ConfigureCallFlowAsync(CallRequest call, SwmlDocument document, CancellationToken cancel);
}
