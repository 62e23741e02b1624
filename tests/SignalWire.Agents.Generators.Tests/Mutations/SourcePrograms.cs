using System.Collections.Immutable;

namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>The programs in which mistakes are made.</summary>
internal static class SourcePrograms
{
    /// <summary>Files that are one program only together; every other one is a program of its own.</summary>
    private static readonly string[][] Together =
    [
        ["Flows/Hotline.cs", "Flows/Hotline.Sections.cs"],
        ["Health/PharmacyLine.cs", "Health/PharmacyLine.Calls.cs", "Health/PharmacyLine.Tools.cs"],
        ["Media/ConcertInfo.cs", "Media/concert.prompt.md"],
        ["Office/Facilities.cs", "Office/NightFacilities.cs"],
        ["Retail/CatalogAgent.cs", "Retail/BookCatalog.cs", "Retail/CheeseCatalog.cs"],
        ["Travel/LuggageDesk.cs", "Travel/luggage.prompt.md"],
        ["StreetDesk.cs", "day/street.prompt.md", "night/street.prompt.md"],
    ];

    private static readonly string Tests = RepositoryRoot.Combine("tests");

    /// <summary>Those of the repository.</summary>
    public static ImmutableArray<SourceProgram> Own { get; } =
    [
        .. Samples(RepositoryRoot.Combine("samples"), "Bistro", "SupportAgent"),
        .. Below(Path.Combine(Tests, "SignalWire.Agents.Corpus")),
        .. Below(Path.Combine(Tests, "SignalWire.Agents.Generators.Tests", "Mutations", "Sources")),
    ];

    /// <summary>The examples, which lie beside the repository.</summary>
    public static ImmutableArray<SourceProgram> Shared { get; } =
    [
        .. new string[][] { ["bistro.cs", "app.cs"], ["support.cs"], ["intake.cs"], ["jokes.cs"], ["frontdesk.cs"] }
            .Select(files => new SourceProgram(SharedMaterial.Combine("examples"), files)),
    ];

    private static readonly ImmutableDictionary<string, SourceProgram> ByFile = Own.Concat(Shared)
        .SelectMany(program => program.Files, (program, file) => (program, file))
        .ToImmutableDictionary(row => row.file, row => row.program);

    /// <summary>The program that a file belongs to.</summary>
    public static SourceProgram Of(string file) => ByFile[file];

    /// <summary>Whether the file is in the repository.</summary>
    public static bool IsOwn(string file) => !Shared.Contains(Of(file));

    private static IEnumerable<SourceProgram> Samples(string folder, params string[] names) =>
        names.Select(name => new SourceProgram(folder, [.. Files(folder, name)]));

    /// <summary>The programs of a folder.</summary>
    private static IEnumerable<SourceProgram> Below(string folder)
    {
        string[] files = [.. Files(folder, "")];
        return Together.Where(program => files.Contains(program[0]))
            .Concat(files.Except(Together.SelectMany(program => program)).Select(file => new[] { file }))
            .Select(program => new SourceProgram(folder, program));
    }

    /// <summary>Its code, as the build would find it.</summary>
    private static IEnumerable<string> Files(string folder, string part) =>
        Directory.EnumerateFiles(Path.Combine(folder, part), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(name => name is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
}
