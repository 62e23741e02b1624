namespace SignalWire.Agents.Generators.ProjectFiles.Markdown;

/// <summary>
/// Parses Markdown into the parts of a prompt: headings, lists, and everything else unchanged, because the model reads it. Follows
/// CommonMark as far as it distinguishes these three. Quotations and code are not parsed further.
/// </summary>
internal sealed class MarkdownReader
{
    private const string CommentEnd = "-->";

    private readonly List<MarkdownLine> _lines;
    private readonly List<MarkdownBlock> _blocks = [];
    private int _position;

    private MarkdownReader(string text)
    {
        // Line endings can differ between checkouts.
        string[] lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        _lines = [.. lines.Select((line, index) => new MarkdownLine(line, index + 1))];
    }

    private bool HasMore => _position < _lines.Count;

    private MarkdownLine Current => _lines[_position];

    /// <summary>Reads all blocks of a text, in order.</summary>
    public static IReadOnlyList<MarkdownBlock> Read(string text)
    {
        var reader = new MarkdownReader(text);
        while (reader.HasMore)
        {
            reader.ReadBlock();
        }

        return reader._blocks;
    }

    private void ReadBlock()
    {
        var line = Current;
        if (line.IsBlank)
        {
            _position++;
        }
        else if (line.IsComment)
        {
            SkipComment();
        }
        else if (line.Heading() is { } heading)
        {
            _blocks.Add(new MarkdownBlock.Title(heading));
            _position++;
        }
        else if (line.IsBreak)
        {
            _blocks.Add(new MarkdownBlock.Break(line.Content));
            _position++;
        }
        else if (line.Fence is { } fence)
        {
            ReadFenced(line, fence);
        }
        else if (line.Item() is { } item)
        {
            _blocks.Add(ReadList(item));
        }
        else if (line.IsCode)
        {
            ReadCode();
        }
        else
        {
            ReadParagraph(line);
        }
    }

    /// <summary>Skips a comment, which is hidden from readers and therefore not for the model either.</summary>
    private void SkipComment()
    {
        // The end can share characters with the start, as in <!-->.
        int from = "<!".Length;
        while (HasMore)
        {
            int end = Current.Content.IndexOf(CommentEnd, Math.Min(from, Current.Content.Length), StringComparison.Ordinal);
            if (end >= 0)
            {
                _lines[_position] = new MarkdownLine(Current.Content.Substring(end + CommentEnd.Length).TrimStart(), Current.Number);
                return;
            }

            from = 0;
            _position++;
        }
    }

    private void ReadFenced(MarkdownLine open, string fence)
    {
        var text = new List<string> { open.Content };
        _position++;
        bool isOpen = true;
        while (HasMore && isOpen)
        {
            isOpen = !Current.Closes(fence);
            text.Add(Current.Without(open.Indent));
            _position++;
        }

        _blocks.Add(new MarkdownBlock.Words(string.Join("\n", text)));
    }

    private void ReadCode()
    {
        int first = _position;
        while (HasMore && (Current.IsCode || Current.IsBlank))
        {
            _position++;
        }

        _blocks.Add(new MarkdownBlock.Words(TextOf(first, _position, columns: 0)));
    }

    private void ReadParagraph(MarkdownLine first)
    {
        var text = new List<string> { first.Content };
        _position++;
        while (HasMore && !Current.IsBlank)
        {
            if (Current.Underline is { } level && !first.IsQuote)
            {
                _blocks.Add(new MarkdownBlock.Title(new MarkdownHeading(level, string.Join(" ", text), first.Number)));
                _position++;
                return;
            }

            if (Current.Interrupts && !(first.IsQuote && Current.IsQuote))
            {
                break;
            }

            text.Add(Current.Content);
            _position++;
        }

        _blocks.Add(new MarkdownBlock.Words(string.Join("\n", text)));
    }

    private MarkdownBlock.Listing ReadList(MarkdownItem first)
    {
        int start = _position;
        int end = start;
        var items = new List<string>();
        var next = first;
        while (next?.Kind == first.Kind)
        {
            var reader = new MarkdownItemReader(next);
            _position++;
            while (HasMore && reader.Takes(Current))
            {
                _position++;
            }

            end = _position;
            items.Add(reader.Text());
            next = HasMore ? Current.Item() : null;
        }

        string text = TextOf(start, end, _lines[start].Indent);
        return new MarkdownBlock.Listing(text, first.IsNumbered, [.. items.Where(item => item.Length > 0)]);
    }

    private string TextOf(int start, int end, int columns) =>
        string.Join("\n", _lines.Skip(start).Take(end - start).Select(line => line.Without(columns))).TrimEnd('\n');
}
