namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>What a route may look like: it becomes a part of URLs, and a pattern of ASP.NET Core.</summary>
internal static class RouteForm
{
    /// <summary>What is wrong with a route, in words that follow "has"; nothing when nothing is.</summary>
    public static string? Fault(string route) =>
        route.Contains("://") ? "a scheme and a host"
        : route.IndexOfAny(['?', '#']) >= 0 ? "a query or a fragment"
        : route.IndexOfAny(['{', '}', '*']) >= 0 ? "a placeholder"
        : route.Any(char.IsWhiteSpace) ? "a space"
        : route.Trim('/').Contains("//") ? "an empty segment"
        : null;
}
