using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>What holds for every rule: where it is documented, how it speaks, and that it can be reported at all.</summary>
public sealed partial class DescriptorTests
{
    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    private static IEnumerable<DiagnosticDescriptor> All => typeof(AgentRules).GetFields()
        .Select(declared => declared.GetValue(null)).OfType<DiagnosticDescriptor>();

    [Fact]
    public void Ids_OfAllRules_AreDifferent() => Assert.Equal(All.Count(), All.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void Analyzer_Supports_AllRulesButTheGeneratorsOwn() => Assert.Equal(
        All.Where(rule => rule.Id != "SWA0001").Select(rule => rule.Id).Order(),
        AllAnalyzers.Rules.Select(rule => rule.Id).Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public void HelpLink_LeadsTo_APageThatSaysWhatTheRuleSays(string id)
    {
        var rule = Find(id);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);

        string page = File.ReadAllText(RepositoryRoot.Combine("docs", "rules", $"{id}.md"));
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| Category | {rule.Category} |", page, StringComparison.Ordinal);
        Assert.Contains($"| Severity | {rule.DefaultSeverity} |", page, StringComparison.Ordinal);
        Assert.Equal(
            ["Cause", "Why it matters on a call", "Fix", "Suppress"],
            Headings().Matches(page).Select(heading => heading.Groups[1].Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_OfEachRule_EndsWithoutFullStop(string id)
    {
        string message = Find(id).MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.False(message.EndsWith('.'), message);
        Assert.True(char.IsUpper(message[0]) || message[0] == '\'', message);
    }

    [Fact]
    public void Index_Lists_EveryRule()
    {
        string index = File.ReadAllText(RepositoryRoot.Combine("docs", "rules", "README.md"));
        Assert.All(All, rule => Assert.Contains($"[{rule.Id}]({rule.Id}.md) | {rule.DefaultSeverity} | {rule.Title}", index, StringComparison.Ordinal));
    }

    private static DiagnosticDescriptor Find(string id) => All.Single(rule => rule.Id == id);

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
