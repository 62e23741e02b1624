namespace SignalWire.Agents;

/// <summary>
/// Defines an agent or call flow that does not accept every call. It is called before each document, after the credentials and the
/// signature have been checked. A client with valid credentials can still request a call that is not for this agent, such as one of another
/// project or to another number.
/// </summary>
public interface IAuthorizeCall
{
    /// <summary>
    /// Decides whether to accept a call. If not, the request is rejected with 403 and the rejection is logged. An exception is logged and
    /// causes a response with 500. In both cases, no document is returned.
    /// </summary>
    /// <param name="call">The request for the document.</param>
    /// <param name="cancel">A token that is canceled when nobody waits for the document any more.</param>
    /// <returns><see langword="true"/> to accept the call; <see langword="false"/> to reject it.</returns>
    ValueTask<bool> AuthorizeCallAsync(CallRequest call, CancellationToken cancel);
}
