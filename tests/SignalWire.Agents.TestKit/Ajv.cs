using System.Diagnostics;

namespace SignalWire.Agents.TestKit;

/// <summary>The published JSON schema validator, run with node, for a judgement that is not ours.</summary>
public static class Ajv
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string Folder = RepositoryRoot.Combine("artifacts", "ajv");

    /// <summary>What is missing to run it; nothing when all is there.</summary>
    public static string? Missing =>
        !IsOnPath(OperatingSystem.IsWindows() ? "node.exe" : "node") ? "Node is not on the path."
        : !Directory.Exists(Path.Combine(Folder, "node_modules", "ajv"))
            ? "Ajv is not installed: npm install --no-save --prefix artifacts/ajv ajv@8"
            : null;

    /// <summary>Runs a script that validates.</summary>
    /// <param name="script">The file; it finds ajv by its name.</param>
    /// <param name="arguments">What the script is given.</param>
    /// <returns>What it prints. A script that fails fails the test.</returns>
    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [script, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NODE_PATH"] = Path.Combine(Folder, "node_modules");
        using var process = Process.Start(start)!;
        using var timeout = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        var error = process.StandardError.ReadToEndAsync(timeout.Token);
        await process.WaitForExitAsync(timeout.Token);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{script} failed:\n{await error}");
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
