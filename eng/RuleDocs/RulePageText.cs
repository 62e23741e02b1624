using System.Text.RegularExpressions;

namespace RuleDocs;

/// <summary>The text of a rule's page: a title and a table that the tool writes, and handwritten sections.</summary>
internal static partial class RulePageText
{
    private static readonly string[] Sections = ["Cause", "Why it matters", "How to fix", "When to suppress"];

    /// <summary>Returns a new page with empty sections.</summary>
    public static string Create(Rule rule) => $"""
        {TitleLine(rule)}

        {string.Join('\n', Table(rule))}

        ## {Sections[0]}

        ## {Sections[1]}

        ## {Sections[2]}

        Bad:

        ```csharp
        ```

        Good:

        ```csharp
        ```

        ## {Sections[3]}

        `#pragma warning disable {rule.Id}`, or `dotnet_diagnostic.{rule.Id}.severity = none` for the whole project.

        """;

    /// <summary>Returns the page with the title and the table of the rule. The rest is unchanged.</summary>
    public static string Mend(Rule rule, string text)
    {
        var lines = text.Split('\n').ToList();
        int title = TitleIn(lines);
        if (title < 0)
        {
            title = 0;
            lines.InsertRange(title, ["", ""]);
        }

        lines[title] = TitleLine(rule);
        var (start, count) = TableIn(lines);
        if (count == 0)
        {
            lines.Insert(title + 1, "");
            start = title + 2;
            if (start == lines.Count || lines[start].Length > 0)
            {
                lines.Insert(start, "");
            }
        }

        lines.RemoveRange(start, count);
        lines.InsertRange(start, Table(rule));
        return string.Join('\n', lines);
    }

    /// <summary>Describes the differences between the page and the rule.</summary>
    public static IEnumerable<string> Compare(Rule rule, string text)
    {
        var lines = text.Split('\n').ToList();
        int title = TitleIn(lines);
        if (title < 0)
        {
            yield return "there is no title";
        }
        else if (lines[title] != TitleLine(rule))
        {
            yield return $"the title is '{lines[title]}' and should be '{TitleLine(rule)}'";
        }

        var (start, count) = TableIn(lines);
        var rows = lines.GetRange(start, count).Select(line => Row().Match(line))
            .ToLookup(row => row.Groups["name"].Value, row => row.Groups["value"].Value);
        foreach (var (name, value) in Properties(rule))
        {
            string? written = rows[name].FirstOrDefault();
            if (written is null)
            {
                yield return $"the table has no row '{name}'";
            }
            else if (written != value)
            {
                yield return $"'{name}' is '{written}' in the table and should be '{value}'";
            }
        }

        if (!Headings().Matches(text).Select(heading => heading.Groups[1].Value).SequenceEqual(Sections))
        {
            yield return $"the sections should be {string.Join(", ", Sections.Select(section => $"'{section}'"))}";
        }
    }

    private static string TitleLine(Rule rule) => $"# {rule.Id}: {rule.Title}";

    private static List<string> Table(Rule rule) =>
        ["| | |", "|---|---|", .. Properties(rule).Select(property => $"| {property.Name} | {property.Value} |")];

    private static (string Name, string Value)[] Properties(Rule rule) =>
        [("Category", rule.Category), ("Severity", rule.Severity), ("Code fix", rule.CodeFix)];

    private static int TitleIn(List<string> lines) =>
        lines.FindIndex(0, HeadOf(lines), line => line.StartsWith("# ", StringComparison.Ordinal));

    private static (int Start, int Count) TableIn(List<string> lines)
    {
        int start = lines.FindIndex(0, HeadOf(lines), line => line.StartsWith('|'));
        return start < 0 ? (0, 0) : (start, lines.Skip(start).TakeWhile(line => line.StartsWith('|')).Count());
    }

    /// <summary>The number of lines before the first section. Tables after that are handwritten.</summary>
    private static int HeadOf(List<string> lines)
    {
        int section = lines.FindIndex(line => line.StartsWith("## ", StringComparison.Ordinal));
        return section < 0 ? lines.Count : section;
    }

    [GeneratedRegex(@"^\| (?<name>[^|]+) \| (?<value>[^|]+) \|$")]
    private static partial Regex Row();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
