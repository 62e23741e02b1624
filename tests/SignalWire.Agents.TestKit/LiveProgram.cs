using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.TestKit;

/// <summary>A user's program, compiled with the generator a moment ago and run as a process of its own.</summary>
public sealed partial class LiveProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("live-program-");
    private readonly Dictionary<string, string> _environment = [];
    private Process? _server;

    /// <summary>Compiles a program.</summary>
    /// <param name="environment">Variables of its environment, such as credentials.</param>
    /// <param name="sources">Its files.</param>
    public LiveProgram(IEnumerable<KeyValuePair<string, string>> environment, params string[] sources)
    {
        foreach (var (name, value) in environment)
        {
            _environment[name] = value;
        }

        using (var image = File.Create(Path.Combine(_folder.FullName, "Program.dll")))
        {
            LiveAgent.Emit(TestCompilation.Create(DocumentationMode.None, OutputKind.ConsoleApplication, sources), image);
        }

        string runtime = typeof(VoiceAgentAttribute).Assembly.Location;
        File.Copy(runtime, Path.Combine(_folder.FullName, Path.GetFileName(runtime)));

        // The frameworks that this very process runs on.
        string own = Path.ChangeExtension(System.Reflection.Assembly.GetCallingAssembly().Location, ".runtimeconfig.json");
        File.Copy(own, Path.Combine(_folder.FullName, "Program.runtimeconfig.json"));
    }

    /// <summary>Runs a command to its end.</summary>
    /// <param name="arguments">The command line.</param>
    public async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        using var timeout = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        var error = process.StandardError.ReadToEndAsync(timeout.Token);
        await process.WaitForExitAsync(timeout.Token);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Starts it as a server.</summary>
    /// <param name="port">The port; 0 for one that is free.</param>
    /// <returns>Its address.</returns>
    public async Task<Uri> ServeAsync(int port = 0)
    {
        _server = Start(["--urls", $"http://127.0.0.1:{port}"]);
        using var timeout = new CancellationTokenSource(Patience);
        var log = new StringBuilder();
        while (await _server.StandardError.ReadLineAsync(timeout.Token) is { } line)
        {
            log.AppendLine(line);
            if (Listening().Match(line) is { Success: true } match)
            {
                _ = _server.StandardError.ReadToEndAsync(CancellationToken.None);
                _ = _server.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new Uri(match.Groups[1].Value);
            }
        }

        throw new InvalidOperationException($"The program does not listen:\n{log}");
    }

    /// <summary>Ends the server at once, with whatever it was doing (SIGKILL).</summary>
    public void Kill()
    {
        if (_server is { HasExited: false })
        {
            _server.Kill();
            _server.WaitForExit();
        }

        _server?.Dispose();
        _server = null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        _folder.Delete(recursive: true);
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(_folder.FullName, "Program.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.FullName,
        };
        foreach (var (name, value) in _environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}
