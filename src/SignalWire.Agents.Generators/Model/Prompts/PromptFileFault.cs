namespace SignalWire.Agents.Generators.Model.Prompts;

/// <summary>A section of a Markdown file that cannot be sent, and is left out.</summary>
/// <param name="Title">Its title, where nothing stands under it; nothing where a title is what it lacks.</param>
/// <param name="Line">Where it stands, from one.</param>
internal sealed record PromptFileFault(string? Title, int Line);
