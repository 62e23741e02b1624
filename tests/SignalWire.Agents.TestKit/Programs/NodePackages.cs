using System.Diagnostics;

namespace SignalWire.Agents.TestKit;

/// <summary>Packages of npm that tests run with node; they are installed beside the sources and committed nowhere.</summary>
/// <param name="folder">The folder below <c>artifacts</c> in which they are installed.</param>
/// <param name="packages">The packages, as npm is asked for them; each is found under the name before its version.</param>
public sealed class NodePackages(string folder, params string[] packages)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _modules = RepositoryRoot.Combine("artifacts", folder, "node_modules");

    /// <summary>What is missing to run them; <see langword="null"/> if all is there.</summary>
    public string? Missing =>
        !IsOnPath(OperatingSystem.IsWindows() ? "node.exe" : "node") ? "Node is not on the path."
        : packages.All(package => Directory.Exists(Path.Combine(_modules, package[..package.LastIndexOf('@')].Split("@npm:")[0]))) ? null
        : $"Not installed: npm install --no-save --prefix artifacts/{folder} {string.Join(' ', packages)}";

    /// <summary>Runs a script.</summary>
    /// <param name="script">The file; what it requires is found by its name.</param>
    /// <param name="arguments">What the script is given.</param>
    /// <returns>What it prints. A script that fails fails the test.</returns>
    public async Task<string> RunAsync(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [script, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NODE_PATH"] = _modules;
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
