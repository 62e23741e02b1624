namespace SignalWire.Agents.Generators.Model.Prompts;

/// <summary>The question at the end of a call.</summary>
/// <param name="Text">The question.</param>
/// <param name="Url">The URL of the summary; <see langword="null"/> for the agent's own program.</param>
internal sealed record PostPromptModel(string Text, string? Url);
