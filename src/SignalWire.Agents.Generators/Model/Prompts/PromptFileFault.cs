namespace SignalWire.Agents.Generators.Model.Prompts;

/// <summary>A section of a Markdown file that cannot be sent and is left out.</summary>
/// <param name="Title">Its title if it has no content; <see langword="null"/> if it has no title.</param>
/// <param name="Line">Its one-based line number.</param>
internal sealed record PromptFileFault(string? Title, int Line);
