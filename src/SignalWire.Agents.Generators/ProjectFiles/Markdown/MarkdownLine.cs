using System.Text.RegularExpressions;

namespace SignalWire.Agents.Generators.ProjectFiles.Markdown;

/// <summary>A line of Markdown, and what it can begin. Four leading spaces make it code, which begins nothing.</summary>
internal sealed class MarkdownLine
{
    private const int TabWidth = 4;
    private const int CodeIndent = 4;
    private const int DeepestHeading = 6;

    private static readonly Regex UnderlinePattern = new("^(?:=+|-+)[ \t]*$", RegexOptions.CultureInvariant);
    private static readonly Regex FencePattern = new("^(?:(`{3,})[^`]*|(~{3,}).*)$", RegexOptions.CultureInvariant);
    private static readonly Regex BreakPattern = new(@"^([-*_])[ \t]*(?:\1[ \t]*){2,}$", RegexOptions.CultureInvariant);
    private static readonly Regex ItemPattern = new("^(?:([-+*])|([0-9]{1,9})([.)]))(?:([ \t]+)(.*))?$", RegexOptions.CultureInvariant);

    /// <summary>Reads a line.</summary>
    /// <param name="text">The line without its end.</param>
    /// <param name="number">Its one-based number.</param>
    public MarkdownLine(string text, int number)
    {
        Number = number;
        int start = 0;
        while (start < text.Length && text[start] is ' ' or '\t')
        {
            Indent += text[start] == '\t' ? TabWidth - (Indent % TabWidth) : 1;
            start++;
        }

        Content = text.Substring(start).TrimEnd();
    }

    /// <summary>The one-based line number.</summary>
    public int Number { get; }

    /// <summary>The number of columns before the text.</summary>
    public int Indent { get; }

    /// <summary>The trimmed text.</summary>
    public string Content { get; }

    public bool IsBlank => Content.Length == 0;

    /// <summary>Whether the line is a quotation.</summary>
    public bool IsQuote => !IsCode && Content.StartsWith(">", StringComparison.Ordinal);

    /// <summary>Whether an HTML comment begins here.</summary>
    public bool IsComment => !IsCode && Content.StartsWith("<!--", StringComparison.Ordinal);

    /// <summary>Whether it is indented code, unless it continues a paragraph.</summary>
    public bool IsCode => Indent >= CodeIndent && !IsBlank;

    /// <summary>Whether another block begins here, even inside a paragraph.</summary>
    public bool Interrupts =>
        Heading() is not null || Fence is not null || IsBreak || IsQuote || IsComment || Item() is { Interrupts: true };

    /// <summary>Whether it is a thematic break.</summary>
    public bool IsBreak => !IsCode && BreakPattern.IsMatch(Content);

    /// <summary>The level of the heading that this line underlines; <see langword="null"/> if it is not an underline.</summary>
    public int? Underline => !IsCode && UnderlinePattern.IsMatch(Content) ? Content[0] == '=' ? 1 : 2 : null;

    /// <summary>The characters that open a fenced code block; <see langword="null"/> if there are none.</summary>
    public string? Fence => !IsCode && FencePattern.Match(Content) is { Success: true } match
        ? match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value
        : null;

    /// <summary>The unchanged line, with some columns of indentation removed.</summary>
    public string Without(int columns) => IsBlank ? "" : new string(' ', Math.Max(0, Indent - columns)) + Content;

    /// <summary>Reads the line as a heading; <see langword="null"/> if it is not one.</summary>
    public MarkdownHeading? Heading()
    {
        int level = Content.TakeWhile(character => character == '#').Count();
        string text = Content.Substring(level);
        if (IsCode || level is 0 or > DeepestHeading || (text.Length > 0 && text[0] is not (' ' or '\t')))
        {
            return null;
        }

        // Trailing number signs close the heading, but "C#" is a name.
        string open = text.TrimEnd('#');
        return new MarkdownHeading(level, (open.Length == 0 || open[open.Length - 1] is ' ' or '\t' ? open : text).Trim(), Number);
    }

    /// <summary>Whether it closes a code block that began with this fence.</summary>
    public bool Closes(string fence) => !IsCode && Content.Length >= fence.Length && Content.All(character => character == fence[0]);

    /// <summary>Reads the list item that begins here; <see langword="null"/> if none does.</summary>
    public MarkdownItem? Item()
    {
        if (IsCode || IsBreak || ItemPattern.Match(Content) is not { Success: true } match)
        {
            return null;
        }

        // If more than four spaces follow the bullet, all but one belong to the content, which is then code.
        int mark = match.Groups[4].Success ? match.Groups[4].Index : Content.Length;
        int spaces = match.Groups[4].Length is > 0 and <= CodeIndent && match.Groups[5].Length > 0 ? match.Groups[4].Length : 1;
        char kind = match.Groups[1].Success ? match.Groups[1].Value[0] : match.Groups[3].Value[0];
        return new MarkdownItem(kind, match.Groups[2].Value, Indent + mark + spaces, match.Groups[5].Value);
    }
}
