namespace SignalWire.Agents.PackageTests;

/// <summary>The projects of <c>Scratch</c> in a folder of their own, where nothing of this repository reaches them but its
/// packages.</summary>
public sealed class Workspace(Feed feed) : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("packages-");

    /// <summary>What the build of all of them printed.</summary>
    public string Output { get; private set; } = "";

    /// <summary>How it ended.</summary>
    public int ExitCode { get; private set; }

    /// <summary>The folder of a project.</summary>
    public string Folder(string project) => Path.Combine(_folder.FullName, project);

    /// <summary>The path of what a project was built to.</summary>
    public string Program(string project) => Path.Combine(Folder(project), "bin", "Debug", "net10.0", $"{project}.dll");

    public async Task InitializeAsync()
    {
        string source = RepositoryRoot.Combine("tests", "SignalWire.Agents.PackageTests", "Scratch");
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(_folder.FullName, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await File.WriteAllTextAsync(target, (await File.ReadAllTextAsync(file))
                .Replace("$FEED", feed.Folder.FullName, StringComparison.Ordinal)
                .Replace("$VERSION", feed.Version, StringComparison.Ordinal));
        }

        (ExitCode, Output) = await DotnetCommand.RunAsync(_folder.FullName, "build", "-nologo", "-v", "q", "Workspace.slnx");
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
