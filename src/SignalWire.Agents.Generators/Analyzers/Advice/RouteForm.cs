namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>Checks the form of a route, which becomes part of URLs and an ASP.NET Core route pattern.</summary>
internal static class RouteForm
{
    /// <summary>What is wrong with a route, in words that follow "has"; <see langword="null"/> if it is valid.</summary>
    public static string? Fault(string route) =>
        route.Contains("://") ? "a scheme and a host"
        : route.IndexOfAny(['?', '#']) >= 0 ? "a query or a fragment"
        : route.IndexOfAny(['{', '}', '*']) >= 0 ? "a placeholder"
        : route.Any(char.IsWhiteSpace) ? "a space"
        : route.Trim('/').Contains("//") ? "an empty segment"
        : null;
}
