namespace SignalWire.Agents.TestKit;

/// <summary>The client that most programs speak MCP with: the SDK of npm, the newest one and the first that knows our transport.</summary>
public static class McpSdk
{
    /// <summary>The newest one.</summary>
    public const string Newest = "@modelcontextprotocol/sdk";

    /// <summary>The first one, which speaks the protocol's first revision.</summary>
    public const string First = "mcp-sdk-1.10";

    private static readonly NodePackages Packages = new("mcp", $"{Newest}@1", $"{First}@npm:{Newest}@~1.10");

    /// <inheritdoc cref="NodePackages.Missing"/>
    public static string? Missing => Packages.Missing;

    /// <inheritdoc cref="NodePackages.RunAsync"/>
    public static Task<string> RunAsync(string script, params string[] arguments) => Packages.RunAsync(script, arguments);
}
