namespace SignalWire.Agents.Generators.Parsing.DataMaps;

/// <summary>Finds the name that was meant.</summary>
internal static class NearestName
{
    /// <summary>The name that is most like another one; nothing when none is much like it.</summary>
    public static string? Of(string name, IReadOnlyList<string> names)
    {
        string? nearest = null;
        int least = Math.Max(2, name.Length / 2);
        foreach (string candidate in names)
        {
            // The name as C# writes it is a slip of its own, whatever its length.
            int distance = WireName.SnakeCase(name) == candidate ? 0 : Distance(name, candidate);
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>How many letters must be put in, taken out or changed.</summary>
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
