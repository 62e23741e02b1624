using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators;

namespace SignalWire.Agents.LiveTests.Docs;

/// <summary>What the README shows is what there is: its agent, a part of what is generated for it, and what the compiler says of a
/// mistake.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string s_page = File.ReadAllText(RepositoryRoot.Combine("README.md"));

    private static readonly string[] s_code = [.. Block().Matches(s_page).Where(block => block.Groups[1].Value == "csharp")
        .Select(block => block.Groups[2].Value)];

    private static string Agent => s_code[0];

    [Fact]
    public async Task Agent_OfTheReadme_CompilesWithoutAnyDiagnostic()
    {
        var run = Run(Agent);
        using var image = new MemoryStream();

        Assert.Empty(run.Output.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Empty(await run.Output.WithAnalyzers(OurAnalyzers.All).GetAnalyzerDiagnosticsAsync());
    }

    [Fact]
    public void Excerpt_OfTheReadme_IsGenerated()
    {
        string generated = Qualifier().Replace(Run(Agent).Source("SupportAgent"), "");
        string shown = Remark().Replace(s_code[1], "");

        Assert.Contains(Flat(shown), Flat(generated), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistake_OfTheReadme_IsToldInTheseWords()
    {
        string mistake = s_code[2];
        int at = Agent.IndexOf("    /// <summary>", StringComparison.Ordinal);
        string agent = Agent[..at] + Indent().Replace(mistake, "    ") + "}\n";

        var found = Assert.Single(await Run(agent).Output.WithAnalyzers(OurAnalyzers.All).GetAnalyzerDiagnosticsAsync());

        var place = found.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(
            Block().Matches(s_page).Select(block => block.Groups[2].Value)
                .Single(text => text.StartsWith("SupportAgent.cs(", StringComparison.Ordinal)),
            $"SupportAgent.cs({place.Line + 1},{place.Character + 1}): error {found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)} "
            + $"({found.Descriptor.HelpLinkUri})\n");
    }

    private static GeneratorRun Run(string source)
    {
        var compilation = TestCompilation.Create(DocumentationMode.None, OutputKind.ConsoleApplication, source);
        return GeneratorRun.Start(compilation, new VoiceAgentGenerator());
    }

    private static string Flat(string code) => Space().Replace(code, " ").Trim();

    [GeneratedRegex("^```(\\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"global::(?:System\.Threading\.Tasks|SignalWire\.Agents(?:\.CompilerServices)?)\.")]
    private static partial Regex Qualifier();

    /// <summary>What the page says beside the code.</summary>
    [GeneratedRegex("(?<=;)    //.*$", RegexOptions.Multiline)]
    private static partial Regex Remark();

    [GeneratedRegex("^", RegexOptions.Multiline)]
    private static partial Regex Indent();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
