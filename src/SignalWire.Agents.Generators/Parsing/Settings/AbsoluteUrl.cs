namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>Addresses that the platform calls itself.</summary>
internal static class AbsoluteUrl
{
    /// <summary>A variable may bring the host, and credentials may stand before the scheme, as in an example of the platform's.</summary>
    public static bool IsOne(string url) =>
        url.IndexOf("://", StringComparison.Ordinal) > 0
        || url.StartsWith("${", StringComparison.Ordinal)
        || url.StartsWith("%{", StringComparison.Ordinal);
}
