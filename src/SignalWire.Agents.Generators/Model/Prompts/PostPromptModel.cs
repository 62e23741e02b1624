namespace SignalWire.Agents.Generators.Model.Prompts;

/// <summary>What is asked when a call has ended.</summary>
/// <param name="Text">The question.</param>
/// <param name="Url">Where the answer is sent; nothing where that is the agent's own program.</param>
internal sealed record PostPromptModel(string Text, string? Url);
