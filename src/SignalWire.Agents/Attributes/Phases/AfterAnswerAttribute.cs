using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Specifies that a static property, field or method of an agent contains verbs that run when the call has been answered and its recording
/// has begun, before the conversation: one <see cref="Verb"/>, or a list or array of them. The member is read once, when the agent is
/// mapped. Verbs of several members run in the order of declaration.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class AfterAnswerAttribute : Attribute;
