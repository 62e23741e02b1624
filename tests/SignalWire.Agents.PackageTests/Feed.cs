using System.Globalization;
using System.Reflection;

namespace SignalWire.Agents.PackageTests;

/// <summary>
/// The packages as <c>dotnet pack</c> makes them of what is built, in a folder that scratch projects install from. Their version is new
/// with each run, because NuGet keeps what it once installed; it is forgotten afterwards. It looks like that of a release, because only
/// those are found without being asked for.
/// </summary>
public sealed class Feed : IAsyncLifetime
{
    /// <summary>The packages of code.</summary>
    public static readonly string[] Libraries = ["SignalWire.Agents", "SignalWire.Agents.Mcp", "SignalWire.Agents.Testing"];

    /// <summary>All packages, in the order of their names.</summary>
    public static readonly string[] Projects = [.. new[] { "SignalWire.Agents.Templates" }.Concat(Libraries).Order(StringComparer.Ordinal)];

    /// <summary>The configuration in which these tests and the packages were built.</summary>
    public static readonly string Configuration =
        typeof(Feed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(row => row.Key == "Configuration").Value!;

    /// <summary>Where the packages are.</summary>
    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("feed-");

    /// <summary>Their version.</summary>
    public string Version { get; } =
        string.Create(CultureInfo.InvariantCulture, $"0.1.{(long)(DateTime.UtcNow - new DateTime(2026, 1, 1)).TotalSeconds}");

    /// <summary>The path of a package, or of its symbols.</summary>
    /// <param name="id">The package.</param>
    /// <param name="extension">Of the file.</param>
    public string Path(string id, string extension = "nupkg") => System.IO.Path.Combine(Folder.FullName, $"{id}.{Version}.{extension}");

    public async Task InitializeAsync()
    {
        foreach (string project in Projects)
        {
            var (exitCode, output) = await DotnetCommand.RunAsync(
                RepositoryRoot.Combine("src", project), "pack", "--no-build", "-nologo", "-v", "q", "-c", Configuration, "-o", Folder
                    .FullName, $"-p:Version={Version}");
            Assert.True(exitCode == 0, output);
        }
    }

    public Task DisposeAsync()
    {
        Folder.Delete(recursive: true);
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (string project in Projects)
        {
            // NuGet writes ids in small letters.
            var installed = new DirectoryInfo(System.IO.Path.Combine(cache, project.ToLowerInvariant(), Version));
            if (installed.Exists)
            {
                installed.Delete(recursive: true);
            }
        }

        return Task.CompletedTask;
    }
}
