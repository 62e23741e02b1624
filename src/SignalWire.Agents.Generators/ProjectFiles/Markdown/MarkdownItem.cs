namespace SignalWire.Agents.Generators.ProjectFiles.Markdown;

/// <summary>The first line of a list item.</summary>
/// <param name="Kind">The bullet, or the character after the number. Another kind begins another list.</param>
/// <param name="Number">The number; empty in a bulleted list.</param>
/// <param name="Column">The column of the text. Lines that belong to the item begin at this column or later.</param>
/// <param name="Text">The text.</param>
internal sealed record MarkdownItem(char Kind, string Number, int Column, string Text)
{
    public bool IsNumbered => Number.Length > 0;

    /// <summary>Whether it can begin a list inside a paragraph. A year at the start of a line should not.</summary>
    public bool Interrupts => Text.Length > 0 && Number is "" or "1";
}
