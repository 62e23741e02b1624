namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>Finds the switch that was probably meant by one that is not known.</summary>
internal static class NearestSwitch
{
    /// <summary>A part of a switch that has so many letters is meant for the whole: <c>--list</c>.</summary>
    private const int ShortestPart = 4;

    /// <summary>Dashes as a word processor or a page makes them of two hyphens, and the slash of Windows.</summary>
    private static readonly char[] s_dashes = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '/'];

    private static readonly string[] s_own = CommandHelp.Switches(CommandHelp.Text);

    /// <summary>Those that say what is to be done stand before those that say how.</summary>
    private static readonly string[] s_verbs = CommandHelp.Switches(CommandHelp.Text.Split("How:")[0]);

    /// <summary>Those of ASP.NET Core that everybody writes; the rest is configuration, which may have any name.</summary>
    private static readonly string[] s_hosts = ["--urls", "--environment", "--contentRoot", "--applicationName"];

    /// <summary>The nearest of all switches.</summary>
    /// <param name="argument">What was written, with or without a value behind <c>=</c>.</param>
    /// <returns>The switch; <see langword="null"/> if none is near, or if it is one of ASP.NET Core's own.</returns>
    public static string? Find(string argument)
    {
        string name = argument.TrimStart(s_dashes).Split('=')[0];
        if (name.Contains(':', StringComparison.Ordinal)
            || s_hosts.Any(known => known[2..].Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        string plain = Plain(name);
        return s_own.Concat(s_hosts)
            .Select(known => (Known: known, Distance: Distance(plain, Plain(known))))
            .Where(candidate => candidate.Distance <= Math.Max(1, plain.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault().Known
            ?? s_verbs.FirstOrDefault(verb => IsPart(plain, Plain(verb)));
    }

    private static bool IsPart(string given, string verb) =>
        Math.Min(given.Length, verb.Length) >= ShortestPart
        && (verb.StartsWith(given, StringComparison.Ordinal) || given.StartsWith(verb, StringComparison.Ordinal));

    private static string Plain(string name) =>
        string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    /// <summary>How many letters must be changed, put in, taken out, or changed for the one beside.</summary>
    private static int Distance(string left, string right)
    {
        int[,] cost = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = i + j;
                    continue;
                }

                int changed = cost[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(changed, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[left.Length, right.Length];
    }
}
