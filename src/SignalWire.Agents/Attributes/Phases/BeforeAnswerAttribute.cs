using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Makes a static property, field or method of an agent verbs that are done before the call is answered: <see cref="Verb"/>, or a list or
/// array of them. They are asked for once, when the agent is mapped. Several members stand in the order of declaration.
/// </summary>
/// <remarks>
/// Before the answer nobody hears the caller: the platform takes <see cref="Transfer"/>, <see cref="Execute"/>, <see cref="Return"/>,
/// <see cref="Label"/>, <see cref="Goto"/>, <see cref="Request"/>, <see cref="Switch"/>, <see cref="Cond"/>, <see cref="Set"/>,
/// <see cref="Unset"/>, <see cref="Hangup"/>, <see cref="SendSms"/>, <see cref="Sleep"/> and the verbs that stop something, besides
/// <see cref="Play"/> with <c>AutoAnswer = false</c> and <see cref="Connect"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class BeforeAnswerAttribute : Attribute;
