namespace SignalWire.Agents.TestKit;

/// <summary>The published JSON schema validator, run with node, for a judgment that is not ours.</summary>
public static class Ajv
{
    private static readonly NodePackages Packages = new("ajv", "ajv@8");

    /// <inheritdoc cref="NodePackages.Missing"/>
    public static string? Missing => Packages.Missing;

    /// <inheritdoc cref="NodePackages.RunAsync"/>
    public static Task<string> RunAsync(string script, params string[] arguments) => Packages.RunAsync(script, arguments);
}
