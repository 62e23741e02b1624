using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>What holds for every rule: where it is documented, how it speaks, and that it can be reported at all.</summary>
public sealed class DescriptorTests
{
    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    private static IEnumerable<DiagnosticDescriptor> All => typeof(AgentRules).GetFields()
        .Select(declared => declared.GetValue(null)).OfType<DiagnosticDescriptor>();

    [Fact]
    public void Ids_OfAllRules_AreDifferent() => Assert.Equal(All.Count(), All.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void Analyzers_Support_AllRulesButTheGeneratorsOwn() => Assert.Equal(
        All.Where(rule => rule.Id != "SWA0001").Select(rule => rule.Id).Order(),
        OurAnalyzers.All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public void HelpLink_LeadsTo_ThePageOfTheRule(string id) =>
        Assert.EndsWith($"/docs/rules/{id}.md", Find(id).HelpLinkUri, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_OfEachRule_EndsWithoutFullStop(string id)
    {
        string message = Find(id).MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.False(message.EndsWith('.'), message);
        Assert.True(char.IsUpper(message[0]) || message[0] == '\'', message);
    }

    private static DiagnosticDescriptor Find(string id) => All.Single(rule => rule.Id == id);
}
