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

    [Theory]
    [InlineData("call-flows.md", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("calls.md", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("datamap.md", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("from-dictionaries.md", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("mcp.md", OutputKind.ConsoleApplication)]
    [InlineData("prompts.md", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("results.md", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("server.md", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("sip.md", OutputKind.ConsoleApplication)]
    [InlineData("testing.md", OutputKind.DynamicallyLinkedLibrary)]
    public async Task Code_OfAPage_CompilesWithoutAnyDiagnostic(string page, OutputKind kind)
    {
        string text = await File.ReadAllTextAsync(RepositoryRoot.Combine("docs", page));
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

    /// <summary>That an assembly was compiled for an older framework is no fault, and the SDK does not tell it.</summary>
    private static bool IsWrong(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1701";

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlocks();
}
