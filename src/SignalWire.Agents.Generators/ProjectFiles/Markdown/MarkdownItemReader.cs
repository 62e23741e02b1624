namespace SignalWire.Agents.Generators.ProjectFiles.Markdown;

/// <summary>Reads one list item: its paragraph as one line, and the rest unchanged, indented so that it stays inside the item.</summary>
internal sealed class MarkdownItemReader
{
    private readonly MarkdownItem _item;
    private readonly List<string> _paragraph = [];
    private readonly List<string> _rest = [];
    private readonly string _margin;
    private string? _fence;
    private bool _isInParagraph;
    private bool _isAfterBlank;

    /// <summary>Begins with the first line of an item.</summary>
    public MarkdownItemReader(MarkdownItem item)
    {
        _item = item;
        _margin = item.IsNumbered ? "   " : "  ";
        _paragraph.Add(item.Text);
        var first = new MarkdownLine(item.Text, number: 0);
        _fence = first.Fence;
        _isInParagraph = !first.Interrupts && first.Item() is null;
    }

    /// <summary>Adds a line if it belongs to the item, and returns whether it does.</summary>
    public bool Takes(MarkdownLine line)
    {
        if (line.IsBlank)
        {
            _isInParagraph = false;
            _isAfterBlank = true;
            _rest.Add("");
            return true;
        }

        bool isInside = line.Indent >= _item.Column;
        bool isRestOfParagraph = !_isAfterBlank && _fence is null && !line.Interrupts && line.Item() is null;
        if (!isInside && !isRestOfParagraph)
        {
            return false;
        }

        Add(new MarkdownLine(line.Without(_item.Column), line.Number));
        _isAfterBlank = false;
        return true;
    }

    /// <summary>Gets the whole item.</summary>
    public string Text() => string.Join("\n", [string.Join(" ", _paragraph), .. _rest]).Trim();

    private void Add(MarkdownLine line)
    {
        _isInParagraph = _isInParagraph && !line.Interrupts;
        if (_isInParagraph)
        {
            _paragraph.Add(line.Content);
            return;
        }

        _fence = _fence is null ? line.Fence : line.Closes(_fence) ? null : _fence;
        _rest.Add(_margin + line.Without(0));
    }
}
