using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Makes a static property, field or method of an agent verbs that are done when the call has been answered, and its recording has begun,
/// before the conversation: <see cref="Verb"/>, or a list or array of them. They are asked for once, when the agent is mapped. Several
/// members stand in the order of declaration.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class AfterAnswerAttribute : Attribute;
