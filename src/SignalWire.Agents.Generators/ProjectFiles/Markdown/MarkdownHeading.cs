namespace SignalWire.Agents.Generators.ProjectFiles.Markdown;

/// <summary>A heading.</summary>
/// <param name="Level">The level, from 1 (the outermost) to 6.</param>
/// <param name="Text">Its text, which can be empty.</param>
/// <param name="Line">Its one-based line number.</param>
internal sealed record MarkdownHeading(int Level, string Text, int Line);
