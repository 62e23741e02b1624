namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>Finds the switch that an unknown one was probably intended to be.</summary>
internal static class NearestSwitch
{
    /// <summary>The length from which a part of a switch is taken for the whole, such as <c>--list</c>.</summary>
    private const int ShortestPart = 4;

    /// <summary>Dashes that a word processor or a web page makes of two hyphens, and the slash of Windows.</summary>
    private static readonly char[] s_dashes = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '/'];

    private static readonly string[] s_own = CommandHelp.Switches(CommandHelp.Text);

    /// <summary>The commands, which take precedence over options.</summary>
    private static readonly string[] s_verbs = CommandHelp.Switches(CommandHelp.Text.Split("Options:")[0]);

    /// <summary>The common switches of ASP.NET Core; all others are configuration, which can have any name.</summary>
    private static readonly string[] s_hosts = ["--urls", "--environment", "--contentRoot", "--applicationName"];

    /// <summary>Finds the nearest switch.</summary>
    /// <param name="argument">The argument, with or without <c>=</c> and a value.</param>
    /// <returns>The switch; <see langword="null"/> if none is near, or if the argument is a switch of ASP.NET Core.</returns>
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

    /// <summary>Returns how many letters must be changed, inserted, removed, or swapped with the next one.</summary>
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
