namespace SignalWire.Agents;

/// <summary>
/// Specifies that a constant string of an agent is its whole prompt, which is sent to the model as it is. An agent has either such a text
/// or prompt sections (<see cref="PromptSectionAttribute"/>, <see cref="PromptFileAttribute"/>). Key: <c>prompt.text</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PromptTextAttribute : Attribute;
