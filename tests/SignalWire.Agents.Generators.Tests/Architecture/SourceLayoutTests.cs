using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SignalWire.Agents.Generators.Tests.Architecture;

/// <summary>How sources are spread over files and folders.</summary>
public sealed class SourceLayoutTests
{
    /// <summary>More files than these are not taken in at a glance, unless they are of one kind and named alike.</summary>
    private const int MostFiles = 20;

    public static TheoryData<string> Folders => ["src", "tests", "samples", "eng"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Files_OfTheRepository_StayShort(string folder) => Assert.Empty(
        SourceFiles.Of(folder).Where(file => File.ReadAllLines(file).Length > 300).Select(Shown));

    [Fact]
    public void Types_OfTheSources_EachHaveAFile() => Assert.Empty(
        SourceFiles.Of("src").Where(file => TopLevelTypes(file).Count() > 1).Select(Shown));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folders_OfTheRepository_AreTakenInAtAGlance(string folder) => Assert.Empty(
        SourceFiles.Of(folder).GroupBy(file => Path.GetDirectoryName(file)!)
            .Where(files => files.Count() > MostFiles && !AreNamedAlike(files))
            .Select(files => $"{Shown(files.Key)}: {files.Count()} files"));

    /// <summary>Whether all files are of one kind: named alike, or types with one base, as verbs have.</summary>
    private static bool AreNamedAlike(IEnumerable<string> files) =>
        files.Select(LastWord).Distinct().Count() == 1 || files.Select(BaseOf).Distinct().Count() == 1;

    /// <summary><c>VoiceAgentAttribute</c> and <c>AIParamsAttribute.Speaking</c> end with the same word.</summary>
    private static string LastWord(string file)
    {
        string name = Path.GetFileName(file).Split('.', '{')[0];
        return name[name.LastIndexOfAny([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"])..];
    }

    private static string BaseOf(string file) =>
        (TopLevelTypes(file).FirstOrDefault() as TypeDeclarationSyntax)?.BaseList?.Types[0].Type.ToString() ?? file;

    private static IEnumerable<SyntaxNode> TopLevelTypes(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes()
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && node.Parent is not BaseTypeDeclarationSyntax);

    private static string Shown(string path) => Path.GetRelativePath(RepositoryRoot.Path, path);
}
