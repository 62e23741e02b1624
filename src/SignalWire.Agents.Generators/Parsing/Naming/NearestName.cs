namespace SignalWire.Agents.Generators.Parsing.Naming;

/// <summary>Finds the name that an unknown name probably stands for.</summary>
internal static class NearestName
{
    /// <summary>Finds the nearest name; <see langword="null"/> if none is near.</summary>
    public static string? Find(string wrong, IEnumerable<string> names) => Find(wrong, names, Math.Max(1, Plain(wrong).Length / 3));

    /// <summary>Finds the nearest name within a limit; <see langword="null"/> if there is none.</summary>
    /// <param name="wrong">The unknown name.</param>
    /// <param name="names">The known names.</param>
    /// <param name="limit">How many letters can differ.</param>
    public static string? Find(string wrong, IEnumerable<string> names, int limit)
    {
        string plain = Plain(wrong);
        return names
            .Select(name => (Name: name, Distance: Distance(plain, Plain(name))))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault().Name;
    }

    /// <summary>A name without the differences between C# and wire spelling.</summary>
    private static string Plain(string name) => name.Replace("_", "").ToLowerInvariant();

    /// <summary>The number of letters to change, add or remove.</summary>
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
