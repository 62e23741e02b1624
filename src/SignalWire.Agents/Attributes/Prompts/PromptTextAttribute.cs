namespace SignalWire.Agents;

/// <summary>
/// Makes a constant string of an agent its whole prompt, sent to the model as it is. An agent has either one such text, or sections
/// (<see cref="PromptSectionAttribute"/>, <see cref="PromptFileAttribute"/>).
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PromptTextAttribute : Attribute;
