using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Analyzers;
using SignalWire.Agents.Generators.Analyzers.Literals;

namespace SignalWire.Agents.Generators.Tests.Docs;

/// <summary>The code on the page about literals does what its comments say, and the page names every form.</summary>
public sealed partial class LiteralsPageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("docs", "literals.md"));

    [Fact]
    public async Task Example_OfThePage_GivesTheDiagnosticsThatItsCommentsName()
    {
        string example = Assert.Single(Examples().Matches(Page), block => block.Value.Contains("class Reception", StringComparison.Ordinal))
            .Groups[1]
            .Value;
        int use = example.IndexOf("new Reception", StringComparison.Ordinal);
        string source =
            $"{example[..use]} public static class Use {{ public static void Run(Reception reception) {{\n{example[use..]}}} }}";
        var found = await TestCompilation.Create(source).WithAnalyzers([new LiteralAnalyzer()]).GetAllDiagnosticsAsync();

        Assert.Equal(
            source.Split('\n').SelectMany((line, number) => Ids().Matches(line).Select(id => (number, id.Value))).Order(),
            found.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
                .Select(diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Id))
                .Order());
    }

    [Fact]
    public void Table_OfThePage_NamesEveryForm() => Assert.Equal(
        typeof(Swml.SwmlSyntaxAttribute).GetFields().Where(field => field.IsLiteral).Select(field => field.Name).Order(),
        Forms().Matches(Page).Select(row => row.Groups[1].Value).Order());

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Examples();

    [GeneratedRegex(@"(?<=// .*)SWA\d{4}")]
    private static partial Regex Ids();

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Forms();
}
