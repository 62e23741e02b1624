using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SignalWire.Agents.Generators.Tests.Docs;

/// <summary>The code on the rules' pages does what the pages say of it.</summary>
public sealed partial class RulePageTests
{
    private const string PageUsings = """
        global using System.ComponentModel;
        global using System.ComponentModel.DataAnnotations;
        global using System.Net.Http;
        global using System.Text.Json.Serialization;
        global using SignalWire.Agents;
        global using SignalWire.Agents.Swml;
        """;

    /// <summary>SWA0001 is about our own faults, of which there is no example.</summary>
    public static TheoryData<string> Ids => [.. RulePage.Ids.Where(id => id != "SWA0001")];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task BadCode_OfAPage_BreaksThatRuleOnly(string id) =>
        Assert.Equal(id == "SWA0101" ? ["CS0260", id] : [id], await DiagnosticsAsync(id, RulePage.Read(id).Bad, RulePage.Read(id).Files));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task GoodCode_OfAPage_CompilesWithoutAnyDiagnostic(string id) =>
        Assert.Empty(await DiagnosticsAsync(id, RulePage.Read(id).Good, RulePage.Read(id).Files));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Pragma_OfAPage_HidesTheMessage(string id)
    {
        var page = RulePage.Read(id);
        string pragma = $"#pragma warning disable {id}";

        Assert.Contains(pragma, page.Suppress, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity = none", page.Suppress, StringComparison.Ordinal);
        Assert.DoesNotContain(id, await DiagnosticsAsync(id, $"{pragma}\n{page.Bad}", page.Files));
    }

    [Theory]
    [InlineData("SWA0105")]
    [InlineData("SWA0106")]
    [InlineData("SWA0110")]
    [InlineData("SWA0206")]
    [InlineData("SWA0207")]
    [InlineData("SWA0208")]
    [InlineData("SWA0114")]
    [InlineData("SWA0115")]
    [InlineData("SWA0336")]
    public async Task SuppressExample_OfAWarning_CompilesWithoutAnyDiagnostic(string id)
    {
        string example = Assert.Single(CodeBlocks().Matches(RulePage.Read(id).Suppress)).Groups[1].Value;

        Assert.Empty(await DiagnosticsAsync(id, $"[VoiceAgent(\"A\")] partial class A\n{{\n{example}\n}}"));
        Assert.Equal([id], await DiagnosticsAsync(id, $"[VoiceAgent(\"A\")] partial class A\n{{\n{Pragmas().Replace(example, "")}\n}}"));
    }

    /// <summary>The ids of all that generator, analyzers and compiler report, in order, each once.</summary>
    private static async Task<IEnumerable<string>> DiagnosticsAsync(string id, string code, params AdditionalText[] files)
    {
        var run = GeneratorRun.Start(TestCompilation.Create(code, PageUsings), new VoiceAgentGenerator(), files);
        var analyzed = await run.Output.WithAnalyzers(Analyzers(id), new AnalyzerOptions([.. files]))
            .GetAnalyzerDiagnosticsAsync();

        // Some errors of the compiler show only when it emits.
        using var assembly = new MemoryStream();
        return run.Result.Diagnostics
            .Concat(analyzed.Where(diagnostic => !diagnostic.IsSuppressed))
            .Concat(run.Output.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
            .Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal);
    }

    /// <summary>Advice is given on the pages of advice alone: the agents on the others are as short as can be, and have no
    /// prompt.</summary>
    private static ImmutableArray<DiagnosticAnalyzer> Analyzers(string id) =>
        id.StartsWith("SWA04", StringComparison.Ordinal) ? OurAnalyzers.All : OurAnalyzers.OfErrors;

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlocks();

    [GeneratedRegex("^#pragma.*$", RegexOptions.Multiline)]
    private static partial Regex Pragmas();
}
