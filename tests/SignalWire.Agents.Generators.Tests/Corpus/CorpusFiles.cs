using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.Generators.Tests.Corpus;

/// <summary>The agents that are as they should be, where they lie in the repository.</summary>
internal static class CorpusFiles
{
    private static readonly string Folder = RepositoryRoot.Combine("tests", "SignalWire.Agents.Corpus");

    /// <summary>The prompts, as the build hands them in.</summary>
    public static AdditionalText[] Prompts { get; } = [.. Find("*.prompt.md").Select(file => new TextFile(file, Read(file)))];

    /// <summary>All of them as one library, each file under its path within the corpus.</summary>
    /// <param name="documentation">How the project treats doc comments.</param>
    public static CSharpCompilation Compile(DocumentationMode documentation)
    {
        var compilation = TestCompilation.Create(documentation, OutputKind.DynamicallyLinkedLibrary);
        var options = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        return compilation.AddSyntaxTrees(Find("*.cs").Select(file => TestCompilation.Parse(Read(file), file, options)));
    }

    private static IEnumerable<string> Find(string pattern) => Directory.EnumerateFiles(Folder, pattern, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Where(file => file.Split('/')[0] is not ("bin" or "obj"))
        .Order(StringComparer.Ordinal);

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));
}
