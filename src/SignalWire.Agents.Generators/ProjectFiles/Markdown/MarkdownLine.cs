using System.Text.RegularExpressions;

namespace SignalWire.Agents.Generators.ProjectFiles.Markdown;

/// <summary>A line of Markdown, and what it may begin. Four spaces before it make it code, which begins nothing.</summary>
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
    /// <param name="number">Its number, from one.</param>
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

    /// <summary>The line's number, from one.</summary>
    public int Number { get; }

    /// <summary>How many columns are free before the text.</summary>
    public int Indent { get; }

    /// <summary>The text without the white space around it.</summary>
    public string Content { get; }

    public bool IsBlank => Content.Length == 0;

    /// <summary>Whether it is a quotation.</summary>
    public bool IsQuote => !IsCode && Content.StartsWith(">", StringComparison.Ordinal);

    /// <summary>Whether a remark to whoever reads the file begins here.</summary>
    public bool IsComment => !IsCode && Content.StartsWith("<!--", StringComparison.Ordinal);

    /// <summary>Whether it is code by its indentation, where it is not the rest of a paragraph.</summary>
    public bool IsCode => Indent >= CodeIndent && !IsBlank;

    /// <summary>Whether something other than a paragraph begins here, even in the middle of one.</summary>
    public bool Interrupts =>
        Heading() is not null || Fence is not null || IsBreak || IsQuote || IsComment || Item() is { Interrupts: true };

    /// <summary>Whether it is a line that parts what stands above it from what stands below.</summary>
    public bool IsBreak => !IsCode && BreakPattern.IsMatch(Content);

    /// <summary>The level of a heading whose text stands above this line; nothing when it is no such line.</summary>
    public int? Underline => !IsCode && UnderlinePattern.IsMatch(Content) ? Content[0] == '=' ? 1 : 2 : null;

    /// <summary>The characters that begin a block of code between fences; nothing when there are none.</summary>
    public string? Fence => !IsCode && FencePattern.Match(Content) is { Success: true } match
        ? match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value
        : null;

    /// <summary>The line as it is written, with so many columns less before it.</summary>
    public string Without(int columns) => IsBlank ? "" : new string(' ', Math.Max(0, Indent - columns)) + Content;

    /// <summary>The heading that it is; nothing when it is none.</summary>
    public MarkdownHeading? Heading()
    {
        int level = Content.TakeWhile(character => character == '#').Count();
        string text = Content.Substring(level);
        if (IsCode || level is 0 or > DeepestHeading || (text.Length > 0 && text[0] is not (' ' or '\t')))
        {
            return null;
        }

        // More of the same behind the text close the heading, but "C#" is a name.
        string open = text.TrimEnd('#');
        return new MarkdownHeading(level, (open.Length == 0 || open[open.Length - 1] is ' ' or '\t' ? open : text).Trim(), Number);
    }

    /// <summary>Whether it ends a block of code that began with this fence.</summary>
    public bool Closes(string fence) => !IsCode && Content.Length >= fence.Length && Content.All(character => character == fence[0]);

    /// <summary>The item of a list that begins here; nothing when none does.</summary>
    public MarkdownItem? Item()
    {
        if (IsCode || IsBreak || ItemPattern.Match(Content) is not { Success: true } match)
        {
            return null;
        }

        // Of more than four spaces behind the mark, all but one belong to what follows: it is code.
        int mark = match.Groups[4].Success ? match.Groups[4].Index : Content.Length;
        int spaces = match.Groups[4].Length is > 0 and <= CodeIndent && match.Groups[5].Length > 0 ? match.Groups[4].Length : 1;
        char kind = match.Groups[1].Success ? match.Groups[1].Value[0] : match.Groups[3].Value[0];
        return new MarkdownItem(kind, match.Groups[2].Value, Indent + mark + spaces, match.Groups[5].Value);
    }
}
