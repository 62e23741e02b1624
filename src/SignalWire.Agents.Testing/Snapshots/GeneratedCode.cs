using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SignalWire.Agents.Generators;

namespace SignalWire.Agents.Testing;

/// <summary>
/// Runs the generator on source, for snapshots of generated code. The driver can be passed to Verify.SourceGenerators. To compare files,
/// use those that <c>EmitCompilerGeneratedFiles</c> writes to <c>obj</c>.
/// </summary>
public static class GeneratedCode
{
    /// <summary>Returns a driver that has run the generator.</summary>
    /// <param name="sources">The source of the agents, and of the types of their tools' parameters.</param>
    public static GeneratorDriver Run(params string[] sources) => Run([], sources);

    /// <summary>Returns a driver that has run the generator.</summary>
    /// <param name="files">The project's additional files, which are prompts in Markdown.</param>
    /// <param name="sources">The source of the agents, and of the types of their tools' parameters.</param>
    public static GeneratorDriver Run(ImmutableArray<AdditionalText> files, params string[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            "Agents",
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(
                SourceText.From(source, System.Text.Encoding.UTF8),
                options,
                $"Agent{index}.cs")),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return CSharpGeneratorDriver.Create([new VoiceAgentGenerator().AsSourceGenerator()], files, options).RunGenerators(compilation);
    }

    /// <summary>Returns the generated files by their names, with the version of the generator masked.</summary>
    /// <param name="driver">A driver that has run.</param>
    public static IReadOnlyDictionary<string, string> Files(GeneratorDriver driver)
    {
        ArgumentNullException.ThrowIfNull(driver);
        return driver.GetRunResult().Results.SelectMany(result => result.GeneratedSources)
            .Where(source => source.SyntaxTree.FilePath.Contains("SignalWire.Agents.Generators", StringComparison.Ordinal)
                && !source.HintName.StartsWith("Microsoft.", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(source => source.HintName, source => Masked(source.SourceText.ToString()), StringComparer.Ordinal);
    }

    private static string Masked(string code) => code.Replace(
        $"\"{typeof(VoiceAgentGenerator).Assembly.GetName().Version!.ToString(3)}\"", "\"VERSION\"", StringComparison.Ordinal);

    /// <summary>Returns the assemblies of this process, which include those of the framework.</summary>
    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.Length > 0 && File.Exists(path)).Select(path => MetadataReference.CreateFromFile(path));
}
