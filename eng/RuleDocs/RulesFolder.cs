namespace RuleDocs;

/// <summary>The folder with the page of each rule and the list of all rules.</summary>
/// <param name="path">The path of the folder.</param>
/// <param name="rules">The rules, in the order of the list.</param>
internal sealed class RulesFolder(string path, IReadOnlyList<Rule> rules)
{
    /// <summary>Finds the folder from a folder of the repository.</summary>
    public static string? FindAbove(string folder)
    {
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            string path = Path.Combine(above.FullName, "docs", "rules");
            if (Directory.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>Describes the differences between the pages and the rules. Changes nothing.</summary>
    public IReadOnlyList<string> Check() => [.. Files().SelectMany(file => file.Report)];

    /// <summary>Writes the pages that differ from the rules.</summary>
    /// <returns>The names of the files that were written.</returns>
    public IReadOnlyList<string> Write()
    {
        var stale = Files().Where(file => file.IsStale).ToList();
        foreach (var file in stale)
        {
            File.WriteAllText(Path.Combine(path, file.Name), file.Mended);
        }

        return [.. stale.Select(file => file.Name)];
    }

    private IEnumerable<DocFile> Files()
    {
        yield return Read("README.md", text => IndexText.Mend(rules, text), text => IndexText.Compare(rules, text));
        foreach (var rule in rules)
        {
            var page = Read(NameOf(rule), text => RulePageText.Mend(rule, text), text => RulePageText.Compare(rule, text));
            yield return page.Text is null ? page with { Mended = RulePageText.Create(rule) } : page;
        }

        var strangers = Directory.EnumerateFiles(path, "SWA*.md").Select(file => Path.GetFileName(file)).Except(rules.Select(NameOf));
        foreach (string name in strangers.Order(StringComparer.Ordinal))
        {
            yield return new DocFile(name, null, null, ["no rule has this id"]);
        }
    }

    private static string NameOf(Rule rule) => $"{rule.Id}.md";

    private DocFile Read(string name, Func<string, string?> mend, Func<string, IEnumerable<string>> compare)
    {
        string file = Path.Combine(path, name);
        if (!File.Exists(file))
        {
            return new DocFile(name, null, null, ["the page is missing"]);
        }

        string text = File.ReadAllText(file);
        string plain = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return new DocFile(name, text, mend(plain), [.. compare(plain)]);
    }
}
