using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators;

namespace SignalWire.Agents.LiveTests.Docs;

/// <summary>The code of the pages compiles as it stands, and no rule has anything to say of it.</summary>
public sealed partial class PageCodeTests
{
    [Theory]
    [InlineData("results.md", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("sip.md", OutputKind.ConsoleApplication)]
    [InlineData("server.md", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("mcp.md", OutputKind.ConsoleApplication)]
    public async Task Code_OfAPage_CompilesWithoutAnyDiagnostic(string page, OutputKind kind)
    {
        string text = await File.ReadAllTextAsync(RepositoryRoot.Combine("docs", page));
        string[] code = [.. CodeBlocks().Matches(text).Select(block => block.Groups[1].Value)];
        Assert.NotEmpty(code);

        var compilation = TestCompilation.Create(DocumentationMode.None, kind, [.. code, "global using Microsoft.Extensions.Logging;"])
            .AddReferences(MetadataReference.CreateFromFile(typeof(VoiceAgentMcpEndpointExtensions).Assembly.Location));
        var run = GeneratorRun.Start(compilation, new VoiceAgentGenerator());
        var analyzed = await run.Output.WithAnalyzers(OurAnalyzers.All).GetAnalyzerDiagnosticsAsync();

        using var image = new MemoryStream();
        Assert.DoesNotContain(
            analyzed.Concat(run.Output.Emit(image).Diagnostics), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlocks();
}
