namespace SignalWire.Agents.Generators.Parsing.Naming;

/// <summary>Finds the name that was probably meant by one that is unknown.</summary>
internal static class NearestName
{
    /// <summary>The nearest of some names; nothing when none is near.</summary>
    public static string? Find(string wrong, IEnumerable<string> names) => Find(wrong, names, Math.Max(1, Plain(wrong).Length / 3));

    /// <summary>The nearest of some names; nothing when none is so near.</summary>
    /// <param name="wrong">The name that is unknown.</param>
    /// <param name="names">Those that are known.</param>
    /// <param name="limit">How many letters may differ.</param>
    public static string? Find(string wrong, IEnumerable<string> names, int limit)
    {
        string plain = Plain(wrong);
        return names
            .Select(name => (Name: name, Distance: Distance(plain, Plain(name))))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault().Name;
    }

    /// <summary>A name as both C# and the wire may spell it.</summary>
    private static string Plain(string name) => name.Replace("_", "").ToLowerInvariant();

    /// <summary>How many letters must be changed, put in or taken out.</summary>
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
