namespace SignalWire.Agents.PackageTests;

/// <summary>A folder of somebody who has nothing yet but the .NET SDK, and finds the packages where others find them.</summary>
internal sealed class NewFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newcomer-");

    public NewFolder(Feed feed) => File.WriteAllText(
        System.IO.Path.Combine(_folder.FullName, "nuget.config"),
        $"""<configuration><packageSources><add key="packed" value="{feed.Folder.FullName}" /></packageSources></configuration>""");

    /// <summary>A path below it.</summary>
    /// <param name="parts">The way there.</param>
    public string Path(params string[] parts) => System.IO.Path.Combine([_folder.FullName, .. parts]);

    /// <summary>Types commands into a shell, one after the other, until one fails. Installed templates are this folder's own.</summary>
    /// <param name="commands">The commands, a line each.</param>
    public Task<(int ExitCode, string Output)> TypeAsync(string commands) => DotnetCommand.RunProgramAsync(
        "bash", _folder.FullName, "-c",
        $"set -e\nexport DOTNET_CLI_HOME='{Path(".home")}' DOTNET_NOLOGO=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false\n{commands}");

    public void Dispose() => _folder.Delete(recursive: true);
}
