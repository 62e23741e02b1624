namespace SignalWire.Agents;

/// <summary>
/// An agent or a call flow that may send a call on before it has a document. It is asked by POST at the routing path below its route
/// (<see cref="VoiceAgentOptions.RoutingPath"/>, by default <c>sip</c>), and before SIP user names are looked at.
/// </summary>
public interface IRouteCall
{
    /// <summary>Says where a call goes. An exception is logged, and the call stays here: a wrong agent is better than none.</summary>
    /// <param name="call">What is known of the call.</param>
    /// <param name="cancel">Cancelled when nobody waits for the answer any more.</param>
    /// <returns>
    /// The path or URL that the platform asks instead, with the same method and body (307); <see langword="null"/> where SIP user names
    /// decide, and without them this agent's document is served.
    /// </returns>
    ValueTask<string?> RouteCallAsync(CallRequest call, CancellationToken cancel);
}
