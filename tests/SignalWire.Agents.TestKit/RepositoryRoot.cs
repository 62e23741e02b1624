using System.Runtime.CompilerServices;

namespace SignalWire.Agents.TestKit;

/// <summary>Where the sources lie that the tests were compiled from.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder of the solution.</summary>
    public static string Path { get; } = Find();

    /// <summary>A file or folder of the repository.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find([CallerFilePath] string file = "")
    {
        var folder = new DirectoryInfo(System.IO.Path.GetDirectoryName(file)!);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No global.json above {file}");
    }
}
