using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators;
using SignalWire.Agents.Testing;

namespace SignalWire.Agents.LiveTests.Docs;

/// <summary>The code of the pages compiles as it stands, and no rule has anything to say of it.</summary>
public sealed partial class PageCodeTests
{
    private static readonly Type[] Assemblies =
        [typeof(VoiceAgentMcpEndpointExtensions), typeof(CallSimulator), typeof(GeneratorDriver), typeof(VoiceAgentGenerator)];

    /// <summary>What the pages use that is not in the package of agents, or is the reader's own.</summary>
    private const string Around = """
        global using Microsoft.Extensions.Logging;
        global using SignalWire.Agents;

        internal static class Check
        {
            public static void Equal<T>(T expected, T actual) => System.ArgumentNullException.ThrowIfNull(actual, $"{expected}");
        }
        """;

    private static readonly TextFile Prompt = new("menu.prompt.md", "# Role\n\nYou read the menu out.\n");

    /// <summary>Pages whose code is compared with more than the compiler, by tests of their own.</summary>
    private static readonly string[] TestedElsewhere = ["docs/literals.md", "docs/supported-types.md", "docs/swml.md"];

    public static TheoryData<string, OutputKind> Compiled { get; } = new()
    {
        { "docs/call-flows.md", OutputKind.DynamicallyLinkedLibrary },
        { "docs/conversation.md", OutputKind.DynamicallyLinkedLibrary },
        { "docs/settings.md", OutputKind.DynamicallyLinkedLibrary },
        { "docs/tool-call.md", OutputKind.DynamicallyLinkedLibrary },
        { "docs/calls.md", OutputKind.DynamicallyLinkedLibrary },
        { "docs/datamap.md", OutputKind.DynamicallyLinkedLibrary },
        { "docs/from-dictionaries.md", OutputKind.DynamicallyLinkedLibrary },
        { "docs/mcp.md", OutputKind.ConsoleApplication },
        { "docs/prompts.md", OutputKind.DynamicallyLinkedLibrary },
        { "docs/quick-start.md", OutputKind.DynamicallyLinkedLibrary },
        { "docs/results.md", OutputKind.DynamicallyLinkedLibrary },
        { "docs/security.md", OutputKind.DynamicallyLinkedLibrary },
        { "docs/sip.md", OutputKind.ConsoleApplication },
        { "docs/testing.md", OutputKind.DynamicallyLinkedLibrary },
        { "src/SignalWire.Agents/PACKAGE.md", OutputKind.ConsoleApplication },
    };

    [Theory]
    [MemberData(nameof(Compiled))]
    public async Task Code_OfAPage_CompilesWithoutAnyDiagnostic(string page, OutputKind kind)
    {
        string text = await File.ReadAllTextAsync(RepositoryRoot.Combine(page));
        string[] code = [.. CodeBlocks().Matches(text).Select(block => block.Groups[1].Value)];
        Assert.NotEmpty(code);

        var compilation = TestCompilation.Create(DocumentationMode.None, kind, [.. code, Around])
            .AddReferences(Assemblies.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)));
        var run = GeneratorRun.Start(compilation, new VoiceAgentGenerator(), Prompt);
        var analyzed = await run.Output.WithAnalyzers(OurAnalyzers.All, new AnalyzerOptions([Prompt])).GetAnalyzerDiagnosticsAsync();

        using var image = new MemoryStream();
        string said = string.Join('\n', analyzed.Concat(run.Output.Emit(image).Diagnostics).Where(IsWrong));
        Assert.True(said.Length == 0, said);
    }

    [Fact]
    public void Page_WithCode_IsCompiled() => Assert.Equal(
        Directory.EnumerateFiles(RepositoryRoot.Combine("docs"), "*.md")
            .Where(page => CodeBlocks().IsMatch(File.ReadAllText(page)))
            .Select(page => $"docs/{Path.GetFileName(page)}")
            .Order(StringComparer.Ordinal),
        Compiled.Select(row => (string)row[0]).Where(page => page.StartsWith("docs/", StringComparison.Ordinal)).Concat(TestedElsewhere)
            .Order(StringComparer.Ordinal));

    /// <summary>An assembly that was compiled for an older framework is not a fault, and the SDK does not report it.</summary>
    private static bool IsWrong(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1701";

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlocks();
}
