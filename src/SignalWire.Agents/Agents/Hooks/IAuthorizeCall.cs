namespace SignalWire.Agents;

/// <summary>
/// An agent or a call flow that does not take every call. It is asked before each document, after the credentials and the signature: who
/// has those may still ask for a call that is none of this agent's, such as one of another project or to a number that is not its own.
/// </summary>
public interface IAuthorizeCall
{
    /// <summary>
    /// Says whether a call is taken. Where it is not, the platform is answered with 403 and the log says so; an exception answers with 500
    /// and is logged. Neither serves a document.
    /// </summary>
    /// <param name="call">What is known of the call.</param>
    /// <param name="cancel">Cancelled when nobody waits for the document any more.</param>
    ValueTask<bool> AuthorizeCallAsync(CallRequest call, CancellationToken cancel);
}
