using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Tests.Docs;

/// <summary>A page of <c>docs/rules</c>.</summary>
internal sealed partial class RulePage
{
    private static readonly string Folder = RepositoryRoot.Combine("docs", "rules");

    private readonly string _text;

    private RulePage(string text)
    {
        _text = text;
    }

    /// <summary>The ids that have a page.</summary>
    public static IEnumerable<string> Ids => Directory.EnumerateFiles(Folder, "SWA*.md")
        .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>The code that breaks the rule.</summary>
    public string Bad => Example("Bad");

    /// <summary>The same code, mended.</summary>
    public string Good => Example("Good");

    /// <summary>The Markdown files that the code speaks of.</summary>
    public AdditionalText[] Files =>
        [.. MarkdownFiles().Matches(_text).Select(file => new TextFile($"/app/{file.Groups["name"].Value}", file.Groups["text"].Value))];

    /// <summary>What the page says about suppressing.</summary>
    public string Suppress => _text[_text.IndexOf("## When to suppress", StringComparison.Ordinal)..];

    public static RulePage Read(string id) => new(File.ReadAllText(Path.Combine(Folder, $"{id}.md")));

    private string Example(string mark) =>
        Assert.Single(Examples().Matches(_text), example => example.Groups["mark"].Value == mark).Groups["code"].Value;

    [GeneratedRegex("^`(?<name>[^`]+)`:\n\n```markdown\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex MarkdownFiles();

    [GeneratedRegex("^(?<mark>Bad|Good):\n\n```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Examples();
}
