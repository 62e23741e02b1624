namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>URLs that the platform calls directly.</summary>
internal static class AbsoluteUrl
{
    /// <summary>
    /// Whether a URL is absolute. A variable can contain the host, and credentials can precede the scheme, as in one of the platform's
    /// examples.
    /// </summary>
    public static bool IsOne(string url) =>
        url.IndexOf("://", StringComparison.Ordinal) > 0
        || url.StartsWith("${", StringComparison.Ordinal)
        || url.StartsWith("%{", StringComparison.Ordinal);
}
