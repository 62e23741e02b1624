using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SignalWire.Agents.Generators.Tests.Docs;

/// <summary>The page that shows how an agent with many mistakes is mended by what the build says of them.</summary>
public sealed partial class TourTests
{
    private const string Page = "tour.md";

    [Fact]
    public async Task Agent_WithTwelveMistakes_IsToldOfEach()
    {
        string page = await File.ReadAllTextAsync(RepositoryRoot.Combine("docs", "rules", Page));
        string said = Messages().Match(page).Groups[1].Value;

        Assert.Equal(said, await BuildAsync(CodeBlocks().Matches(page)[0].Groups[1].Value));
        Assert.Equal(12, said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Agent_Mended_IsToldOfNothing()
    {
        string page = await File.ReadAllTextAsync(RepositoryRoot.Combine("docs", "rules", Page));

        Assert.Empty(await BuildAsync(CodeBlocks().Matches(page)[^1].Groups[1].Value));
    }

    /// <summary>What a strict build prints.</summary>
    private static async Task<string> BuildAsync(string code)
    {
        var run = GeneratorRun.Start(TestCompilation.Create(code), new VoiceAgentGenerator());
        var analyzed = await run.Output.WithAnalyzers(OurAnalyzers.All).GetAllDiagnosticsAsync();
        return string.Concat(analyzed
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Info)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(Line));
    }

    private static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        string severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"Garage.cs({place.Line + 1},{place.Character + 1}): {severity} {diagnostic.Id}: "
            + $"{diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n";
    }

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlocks();

    [GeneratedRegex("^```text\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Messages();
}
