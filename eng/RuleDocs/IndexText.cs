using System.Text.RegularExpressions;

namespace RuleDocs;

/// <summary>The text of the page that lists all rules: a table between two comments, and handwritten text around it.</summary>
internal static partial class IndexText
{
    private const string Start = "<!-- rules -->";
    private const string End = "<!-- /rules -->";

    /// <summary>Returns the page with the table of all rules; <see langword="null"/> if the comments are missing.</summary>
    public static string? Mend(IReadOnlyList<Rule> rules, string text)
    {
        if (Find(text) is not { } table)
        {
            return null;
        }

        string[] lines = ["| Id | Severity | Title | Code fix |", "|---|---|---|---|", .. rules.Select(Row)];
        return $"{text[..table.Start.Value]}\n\n{string.Join('\n', lines)}\n\n{text[table.End.Value..]}";
    }

    /// <summary>Describes the differences between the table and the rules.</summary>
    public static IEnumerable<string> Compare(IReadOnlyList<Rule> rules, string text)
    {
        if (Find(text) is not { } table)
        {
            yield return $"there are no comments {Start} and {End} around the table";
            yield break;
        }

        var rows = Rows().Matches(text[table]).ToLookup(row => row.Groups["id"].Value, row => row.Value);
        foreach (var rule in rules)
        {
            if (!rows.Contains(rule.Id))
            {
                yield return $"the table has no row for {rule.Id}";
            }
            else if (rows[rule.Id].FirstOrDefault(row => row != Row(rule)) is { } row)
            {
                yield return $"the row of {rule.Id} is '{row}' and should be '{Row(rule)}'";
            }
        }

        foreach (string id in rows.Select(row => row.Key).Except(rules.Select(rule => rule.Id)))
        {
            yield return $"the table has a row for {id}, which no rule has";
        }
    }

    private static string Row(Rule rule) => $"| [{rule.Id}]({rule.Id}.md) | {rule.Severity} | {rule.Title} | {rule.CodeFix} |";

    private static Range? Find(string text)
    {
        int start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = text.IndexOf(End, StringComparison.Ordinal);
        return start >= Start.Length && end >= start ? start..end : null;
    }

    [GeneratedRegex(@"^\| \[?(?<id>SWA\d+).*$", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
