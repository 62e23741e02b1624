namespace RuleDocs;

/// <summary>A file of the docs, as it is and as it should be.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it says; nothing where there is no such file.</param>
/// <param name="Mended">What it should say; nothing where only a person can know.</param>
/// <param name="Differences">What is wrong with it, in words.</param>
internal sealed record DocFile(string Name, string? Text, string? Mended, IReadOnlyList<string> Differences)
{
    /// <summary>Whether the file has to be written.</summary>
    public bool IsStale => Mended is not null && Mended != Text;

    /// <summary>What is wrong with the file, each with its name; something wherever it has to be written.</summary>
    public IEnumerable<string> Report => (IsStale && Differences.Count == 0
        ? ["the order, the spaces or the line ends are not those that the tool writes"]
        : Differences).Select(difference => $"{Name}: {difference}");
}
