namespace SignalWire.Agents;

/// <summary>
/// Defines an agent or call flow that can redirect a call before a document is returned. It is called for a POST request to the routing
/// path below its route (<see cref="VoiceAgentOptions.RoutingPath"/>, by default <c>sip</c>), before SIP user names are considered.
/// </summary>
public interface IRouteCall
{
    /// <summary>
    /// Returns the destination of a call. An exception is logged and the call is not redirected, because a wrong agent is better than none.
    /// </summary>
    /// <param name="call">The request for the document.</param>
    /// <param name="cancel">A token that is canceled when nobody waits for the answer any more.</param>
    /// <returns>
    /// The path or URL to which the platform is redirected, with the same method and body (307). If <see langword="null"/>, the SIP user
    /// names decide; without them, this agent's document is returned.
    /// </returns>
    ValueTask<string?> RouteCallAsync(CallRequest call, CancellationToken cancel);
}
