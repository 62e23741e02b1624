namespace SignalWire.Agents.TestKit;

/// <summary>
/// The contract's recorded cases, examples and schema, which lie beside the repository and not in it. Where they are missing, the tests
/// that need them are skipped.
/// </summary>
public static class SharedMaterial
{
    private static readonly string Folder = Path.GetFullPath(RepositoryRoot.Combine("..", "shared"));

    /// <summary>Whether the material is there.</summary>
    public static bool Exists => Directory.Exists(Folder);

    /// <summary>A file or folder of the material.</summary>
    public static string Combine(params string[] parts) => Path.Combine([Folder, .. parts]);
}
