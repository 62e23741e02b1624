namespace SignalWire.Agents.Generators.ProjectFiles.Markdown;

/// <summary>A heading.</summary>
/// <param name="Level">From 1, the outermost, to 6.</param>
/// <param name="Text">Its text, which may be empty.</param>
/// <param name="Line">Where it stands, from one.</param>
internal sealed record MarkdownHeading(int Level, string Text, int Line);
