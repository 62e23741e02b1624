using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>A whole program, which is compiled once and then changed file by file.</summary>
internal sealed class SourceProgram
{
    /// <summary>All programs begin with it, so that the references are read once.</summary>
    private static readonly CSharpCompilation Empty = TestCompilation.Create(DocumentationMode.Parse, OutputKind.DynamicallyLinkedLibrary);

    private readonly string _folder;
    private readonly Lazy<CSharpCompilation> _compilation;

    /// <param name="folder">Where its files lie.</param>
    /// <param name="files">Their paths below it, code and prompts.</param>
    public SourceProgram(string folder, params string[] files)
    {
        _folder = folder;
        Files = [.. files];
        _compilation = new(CompileAll);
    }

    /// <summary>The paths of its files, by which mutations name them.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>The first file, for the names of tests.</summary>
    public override string ToString() => Files[0];

    /// <summary>What the generator and the analyzers make of it as it stands.</summary>
    public Task<Verdict> JudgeAsync() => Verdict.OfAsync(Compile(), Prompts());

    /// <summary>What they make of it when some of its files have other texts.</summary>
    /// <param name="changed">The texts of these files.</param>
    public Task<Verdict> JudgeAsync(IReadOnlyDictionary<string, string> changed) => Verdict.OfAsync(Compile(changed), Prompts(changed));

    /// <summary>The program as it stands.</summary>
    public CSharpCompilation Compile() => _compilation.Value;

    /// <summary>The program as it is when some of its files have other texts.</summary>
    /// <param name="changed">The texts of these files.</param>
    public CSharpCompilation Compile(IReadOnlyDictionary<string, string> changed)
    {
        var compilation = _compilation.Value;
        foreach (var tree in compilation.SyntaxTrees.Where(tree => changed.ContainsKey(tree.FilePath)))
        {
            compilation = compilation.ReplaceSyntaxTree(
                tree, TestCompilation.Parse(changed[tree.FilePath], tree.FilePath, (CSharpParseOptions)tree.Options));
        }

        return compilation;
    }

    /// <summary>What the build hands in beside the code.</summary>
    public ImmutableArray<AdditionalText> Prompts() => Prompts(ImmutableDictionary<string, string>.Empty);

    /// <summary>What the build hands in beside the code when some of the files have other texts.</summary>
    /// <param name="changed">The texts of these files.</param>
    public ImmutableArray<AdditionalText> Prompts(IReadOnlyDictionary<string, string> changed) =>
        [.. Files.Where(file => !IsCode(file)).Select(file => new TextFile(file, changed.GetValueOrDefault(file) ?? Read(file)))];

    /// <summary>The text of a file, with the line ends of the test's own texts.</summary>
    public string Read(string file) => File.ReadAllText(Path.Combine(_folder, file)).ReplaceLineEndings("\n");

    private CSharpCompilation CompileAll()
    {
        var options = (CSharpParseOptions)Empty.SyntaxTrees[0].Options;
        var all = Empty.AddSyntaxTrees([.. Files.Where(IsCode).Select(file => TestCompilation.Parse(Read(file), file, options))]);
        return all.SyntaxTrees.Any(HasStatements) ? all.WithOptions(all.Options.WithOutputKind(OutputKind.ConsoleApplication)) : all;
    }

    private static bool HasStatements(SyntaxTree tree) =>
        tree.GetCompilationUnitRoot().Members.Any(member => member.IsKind(SyntaxKind.GlobalStatement));

    private static bool IsCode(string file) => Path.GetExtension(file) == ".cs";
}
