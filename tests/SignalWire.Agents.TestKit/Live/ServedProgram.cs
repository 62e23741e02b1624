using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.TestKit;

/// <summary>An agent's program that serves, as a process of its own.</summary>
public sealed partial class ServedProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private ServedProgram(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts a program, and waits until it listens.</summary>
    /// <param name="start">The program, its arguments and its environment.</param>
    /// <param name="port">The port; 0 for one that is free.</param>
    public static async Task<ServedProgram> StartAsync(ProcessStartInfo start, int port = 0)
    {
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add($"http://127.0.0.1:{port}");

        // As in production, where a program does not start without one.
        start.Environment.TryAdd("SIGNALWIRE_SWAIG_SECRET", "0123456789abcdef0123456789abcdef");
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var process = new Process { StartInfo = start };
        var log = new StringBuilder();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The program ended:\n{log}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            return new ServedProgram(process, await address.Task.WaitAsync(Patience));
        }
        catch (TimeoutException)
        {
            process.Kill();
            throw new TimeoutException($"The program does not listen:\n{log}");
        }

        // Which of the two the log goes to is for the program to decide.
        void Read(string? line)
        {
            lock (log)
            {
                log.AppendLine(line);
            }

            if (Listening().Match(line ?? "") is { Success: true } match)
            {
                address.TrySetResult(new Uri(match.Groups[1].Value));
            }
        }
    }

    /// <summary>Tells it to stop (SIGTERM), and waits until it has.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>Ends it at once, with whatever it was doing (SIGKILL).</summary>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}
