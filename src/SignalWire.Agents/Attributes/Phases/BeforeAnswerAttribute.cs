using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Specifies that a static property, field or method of an agent contains verbs that run before the call is answered: one
/// <see cref="Verb"/>, or a list or array of them. The member is read once, when the agent is mapped. Verbs of several members run in the
/// order of declaration.
/// </summary>
/// <remarks>
/// Before the answer, nobody hears the caller. The platform accepts <see cref="Transfer"/>, <see cref="Execute"/>, <see cref="Return"/>,
/// <see cref="Label"/>, <see cref="Goto"/>, <see cref="Request"/>, <see cref="Switch"/>, <see cref="Cond"/>, <see cref="Set"/>,
/// <see cref="Unset"/>, <see cref="Hangup"/>, <see cref="SendSms"/>, <see cref="Sleep"/> and the verbs that stop something. It also accepts
/// <see cref="Play"/> with <c>AutoAnswer = false</c>, and <see cref="Connect"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class BeforeAnswerAttribute : Attribute;
