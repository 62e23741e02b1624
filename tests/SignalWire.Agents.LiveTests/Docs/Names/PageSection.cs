using System.Text.RegularExpressions;

namespace SignalWire.Agents.LiveTests.Docs.Names;

/// <summary>What stands in backticks between two headings of a page.</summary>
internal sealed partial class PageSection
{
    private readonly string[] _spans;

    private PageSection(string text) => _spans = [.. Span().Matches(Block().Replace(text, "")).Select(span => span.Groups[1].Value)];

    /// <summary>The sections of all pages in docs/; the pages of the rules and the changelog are elsewhere.</summary>
    public static IReadOnlyList<PageSection> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Combine("docs"), "*.md")
            .SelectMany(page => Heading().Split(File.ReadAllText(page)))
            .Select(text => new PageSection(text)),
    ];

    /// <summary>Whether the section has a name that is not a part of another one; the keys below a key name that, too.</summary>
    public bool Names(string name) =>
        _spans.Any(span => Regex.IsMatch(span, $@"(?<![\w:.-]){Regex.Escape(name)}(?![\w-])"));

    /// <summary>Whether the section has an attribute as it is written on a declaration.</summary>
    public bool NamesAttribute(Type attribute) =>
        _spans.Any(span => Regex.IsMatch(span, $@"\[{Regex.Escape(attribute.Name.Replace("Attribute", "", StringComparison.Ordinal))}\b"));

    [GeneratedRegex("^(?=#+ )", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Span();
}
