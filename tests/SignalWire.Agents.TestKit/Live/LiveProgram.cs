using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.TestKit;

/// <summary>A user's program, compiled with the generator a moment ago and run as a process of its own.</summary>
public sealed class LiveProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("live-program-");
    private readonly Dictionary<string, string> _environment = [];
    private ServedProgram? _server;

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
        using var process = Process.Start(StartInfo(arguments))!;
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
        _server = await ServedProgram.StartAsync(StartInfo(), port);
        return _server.Address;
    }

    /// <summary>Tells the server to stop (SIGTERM), and waits until it has.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync()
    {
        int exitCode = await _server!.StopAsync();
        Kill();
        return exitCode;
    }

    /// <summary>Ends the server at once, with whatever it was doing (SIGKILL).</summary>
    public void Kill()
    {
        _server?.Dispose();
        _server = null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        _folder.Delete(recursive: true);
    }

    private ProcessStartInfo StartInfo(params string[] arguments)
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

        return start;
    }
}
