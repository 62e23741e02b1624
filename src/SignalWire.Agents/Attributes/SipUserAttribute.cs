using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Specifies a SIP user name of an agent or a call flow. A call for <c>sip:frontdesk@…</c> is redirected to the agent with the user name
/// <c>frontdesk</c>, whichever agent's routing path (<see cref="VoiceAgentOptions.RoutingPath"/>) received the request. Case is ignored. No
/// two agents of a program may have the same name.
/// </summary>
/// <param name="name">
/// The user name: the part between <c>sip:</c> and <c>@</c>, or a telephone number, which also matches <c>tel:</c>, with or without visual
/// separators (RFC 3966).
/// </param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SipUserAttribute([SwmlSyntax(SwmlSyntaxAttribute.SipUser)] string name) : Attribute
{
    /// <summary>Gets the user name.</summary>
    public string Name { get; } = name;
}
