using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SignalWire.Agents.Generators.Tests.Architecture;

/// <summary>
/// Which rooms of a project name which: a room is a folder directly below the project, and it names another one if a symbol in its code is
/// declared there. Namespaces play no part, because public types of several rooms share one.
/// </summary>
internal static class RoomGraph
{
    /// <summary>What the framework's own code counts as, where a rule concerns it.</summary>
    public const string AspNetCore = "ASP.NET Core";

    /// <inheritdoc cref="AspNetCore"/>
    public const string Roslyn = "Roslyn";

    private static readonly (string Namespace, string Name)[] Frameworks =
        [("Microsoft.AspNetCore", AspNetCore), ("Microsoft.CodeAnalysis", Roslyn)];

    private static readonly SymbolDisplayFormat Qualified = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<RoomUse>>> s_uses = new();

    /// <summary>The folders of a project that contain code; <c>""</c> is the project's own folder.</summary>
    public static IEnumerable<string> Rooms(string project) =>
        SourceFiles.Of("src", project).Select(file => RoomOf(project, file)).Distinct();

    /// <summary>Every use of a room by another one.</summary>
    public static IReadOnlyList<RoomUse> Uses(string project) =>
        s_uses.GetOrAdd(project, static project => new Lazy<IReadOnlyList<RoomUse>>(() => Find(project))).Value;

    private static IReadOnlyList<RoomUse> Find(string project)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14);
        var trees = SourceFiles.Of("src", project).Select(file => TestCompilation.Parse(File.ReadAllText(file), file, options)).ToList();
        var compilation = CSharpCompilation.Create(
            project,
            [.. trees, TestCompilation.Parse(TestCompilation.ImplicitUsings, "Usings.cs", options)],
            [
                .. TestCompilation.References.Where(reference => Path.GetFileName(reference.Display) != "SignalWire.Agents.dll"),
                MetadataReference.CreateFromFile(typeof(Compilation).Assembly.Location),
                MetadataReference.CreateFromFile(typeof(CSharpCompilation).Assembly.Location),
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return [.. trees.SelectMany(tree => Uses(project, compilation.GetSemanticModel(tree))).Distinct()];
    }

    private static IEnumerable<RoomUse> Uses(string project, SemanticModel model)
    {
        string from = RoomOf(project, model.SyntaxTree.FilePath);
        return model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .Select(symbol => (symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.OriginalDefinition)
            .OfType<INamedTypeSymbol>()
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Select(type => (Type: type, Room: RoomOf(project, type)))
            .Where(use => use.Room is not null && use.Room != from)
            .Select(use => new RoomUse(from, use.Room!, Path.GetFileName(model.SyntaxTree.FilePath), use.Type.Name));
    }

    private static string? RoomOf(string project, INamedTypeSymbol type)
    {
        string name = type.ToDisplayString(Qualified);
        return type.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration
            ? RoomOf(project, declaration.SyntaxTree.FilePath)
            : Frameworks.FirstOrDefault(framework => name.StartsWith(framework.Namespace + ".", StringComparison.Ordinal)).Name;
    }

    private static string RoomOf(string project, string file)
    {
        string[] parts = Path.GetRelativePath(RepositoryRoot.Combine("src", project), file).Split(Path.DirectorySeparatorChar);
        return parts.Length > 1 ? parts[0] : "";
    }
}
