using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Gives an agent or a call flow a SIP user name. A call for <c>sip:frontdesk@…</c>, whatever agent's routing path it is asked for at
/// (<see cref="VoiceAgentOptions.RoutingPath"/>), is sent on to the one with the user name <c>frontdesk</c>. Capitals and small letters
/// are the same; no two agents of a program may have the same name.
/// </summary>
/// <param name="name">
/// What stands between <c>sip:</c> and <c>@</c>; a telephone number too, for <c>tel:</c>, with or without visual separators (RFC 3966).
/// </param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SipUserAttribute([SwmlSyntax(SwmlSyntaxAttribute.SipUser)] string name) : Attribute
{
    /// <summary>The user name.</summary>
    public string Name { get; } = name;
}
