namespace SignalWire.Agents.Generators.ProjectFiles.Markdown;

/// <summary>The first line of an item of a list.</summary>
/// <param name="Kind">The mark, or what stands behind a number. Another kind begins another list.</param>
/// <param name="Number">The number; empty where the list has none.</param>
/// <param name="Column">Where the text begins. Lines that belong to the item begin no further left.</param>
/// <param name="Text">The text.</param>
internal sealed record MarkdownItem(char Kind, string Number, int Column, string Text)
{
    public bool IsNumbered => Number.Length > 0;

    /// <summary>Whether it begins a list in the middle of a paragraph; a year at the start of a line should not.</summary>
    public bool Interrupts => Text.Length > 0 && Number is "" or "1";
}
