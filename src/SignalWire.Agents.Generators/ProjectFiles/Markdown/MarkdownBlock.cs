namespace SignalWire.Agents.Generators.ProjectFiles.Markdown;

/// <summary>What stands under a heading, piece by piece.</summary>
internal abstract record MarkdownBlock
{
    /// <summary>Text as it is written: a paragraph, a quotation, code with its fences.</summary>
    internal sealed record Words(string Text) : MarkdownBlock;

    /// <summary>A line across.</summary>
    internal sealed record Break(string Text) : MarkdownBlock;

    /// <summary>A list, both as it is written and item by item.</summary>
    internal sealed record Listing(string Text, bool IsNumbered, IReadOnlyList<string> Items) : MarkdownBlock;

    /// <summary>A heading, which ends what stands under the one before.</summary>
    internal sealed record Title(MarkdownHeading Heading) : MarkdownBlock;
}
