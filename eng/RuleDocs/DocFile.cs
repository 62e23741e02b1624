namespace RuleDocs;

/// <summary>A file of the docs with its current and its correct text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">The current text; <see langword="null"/> if the file does not exist.</param>
/// <param name="Mended">The correct text; <see langword="null"/> if only a person can write it.</param>
/// <param name="Differences">Descriptions of the differences.</param>
internal sealed record DocFile(string Name, string? Text, string? Mended, IReadOnlyList<string> Differences)
{
    /// <summary>Whether the file has to be written.</summary>
    public bool IsStale => Mended is not null && Mended != Text;

    /// <summary>The differences, each with the name of the file; not empty if the file has to be written.</summary>
    public IEnumerable<string> Report => (IsStale && Differences.Count == 0
        ? ["the order, the spaces or the line ends differ from the output of the tool"]
        : Differences).Select(difference => $"{Name}: {difference}");
}
