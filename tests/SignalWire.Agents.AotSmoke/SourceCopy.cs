namespace SignalWire.Agents.AotSmoke;

/// <summary>
/// The sources of the runtime, the generator, the sample and the program of verbs in a folder of their own: publishing restores and builds
/// in another way than the tests do, and must not disturb them; and a fault can be planted in a copy.
/// </summary>
internal sealed class SourceCopy : IDisposable
{
    private static readonly string[] Parts =
    [
        "src", "samples", "Directory.Build.props", "Directory.Packages.props", "global.json", "nuget.config", ".editorconfig",
        Path.Combine("tests", "SignalWire.Agents.AotSmoke.Verbs"),
        Path.Combine("tests", "Directory.Build.props"),
        Path.Combine("tests", "Directory.Build.targets"),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("aot-smoke-");

    public SourceCopy()
    {
        foreach (string part in Parts)
        {
            string source = RepositoryRoot.Combine(part);
            foreach (string file in Directory.Exists(source)
                ? Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories)
                : [source])
            {
                string relative = Path.GetRelativePath(RepositoryRoot.Path, file);
                if (!relative.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"))
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(Combine(relative))!);
                    File.Copy(file, Combine(relative));
                }
            }
        }

        // nuget.config names it.
        Directory.CreateDirectory(Combine("artifacts", "packages"));
    }

    public string Combine(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);

    public void Dispose() => _folder.Delete(recursive: true);
}
