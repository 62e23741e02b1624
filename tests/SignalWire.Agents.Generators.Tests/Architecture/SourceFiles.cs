namespace SignalWire.Agents.Generators.Tests.Architecture;

/// <summary>The C# files of the repository that people write.</summary>
internal static class SourceFiles
{
    /// <summary>The files below a folder, without golden files and build output.</summary>
    public static IEnumerable<string> Of(params string[] folder) =>
        Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".verified.cs", StringComparison.Ordinal)
                && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
}
