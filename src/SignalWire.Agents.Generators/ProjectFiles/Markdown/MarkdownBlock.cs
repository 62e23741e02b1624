namespace SignalWire.Agents.Generators.ProjectFiles.Markdown;

/// <summary>One block of the content below a heading.</summary>
internal abstract record MarkdownBlock
{
    /// <summary>Unchanged text: a paragraph, a quotation, code with its fences.</summary>
    internal sealed record Words(string Text) : MarkdownBlock;

    /// <summary>A thematic break.</summary>
    internal sealed record Break(string Text) : MarkdownBlock;

    /// <summary>A list, both unchanged and item by item.</summary>
    internal sealed record Listing(string Text, bool IsNumbered, IReadOnlyList<string> Items) : MarkdownBlock;

    /// <summary>A heading, which ends the section before it.</summary>
    internal sealed record Title(MarkdownHeading Heading) : MarkdownBlock;
}
