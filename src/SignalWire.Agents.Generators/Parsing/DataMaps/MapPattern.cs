namespace SignalWire.Agents.Generators.Parsing.DataMaps;

/// <summary>A pattern as the platform reads it: bare, or between slashes with flags after them.</summary>
internal static class MapPattern
{
    private const string Flags = "gimsx";

    /// <summary>The pattern without slashes and flags.</summary>
    public static string Bare(string pattern)
    {
        int end = pattern.LastIndexOf('/');
        return end > 0 && pattern[0] == '/' && pattern.Skip(end + 1).All(flag => Flags.IndexOf(flag) >= 0)
            ? pattern.Substring(1, end - 1)
            : pattern;
    }
}
