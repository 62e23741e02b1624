using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using SignalWire.Agents.TestKit;

namespace SignalWire.Agents.Benchmarks.Native;

/// <summary>A program published with Native AOT.</summary>
/// <param name="file">The native file.</param>
internal sealed class NativeProgram(string file)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The size of the file, in megabytes.</summary>
    public double Megabytes => new FileInfo(file).Length / 1e6;

    /// <summary>Publishes a project as its users would.</summary>
    /// <param name="project">Its folder, from the root of the repository.</param>
    /// <param name="program">The name of the program.</param>
    /// <param name="output">The folder that the files go to.</param>
    public static async Task<NativeProgram> PublishAsync(string project, string program, string output)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            ["publish", RepositoryRoot.Combine(project), "-c", "Release", "-r", "linux-x64", "-o", output, "--disable-build-servers"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        string log = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return process.ExitCode == 0 ? new NativeProgram(Path.Combine(output, program)) : throw new InvalidOperationException(log);
    }

    /// <summary>Starts the program and stops it again.</summary>
    /// <returns>From the start of the process to its first answer of 200, and what is resident then.</returns>
    public async Task<(double Milliseconds, double Mebibytes)> StartAsync()
    {
        int port = FreePort();
        var start = new ProcessStartInfo(file, ["--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SWML_BASIC_AUTH_PASSWORD"] = "password";
        start.Environment["SIGNALWIRE_SWAIG_SECRET"] = "0123456789abcdef0123456789abcdef";
        long started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        try
        {
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            while (!await AnswersAsync(port).ConfigureAwait(false))
            {
                if (process.HasExited || Stopwatch.GetElapsedTime(started) > Patience)
                {
                    throw new InvalidOperationException($"{file} does not answer.");
                }

                await Task.Delay(1).ConfigureAwait(false);
            }

            double time = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            process.Refresh();
            return (time, process.WorkingSet64 / (1024.0 * 1024.0));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync().ConfigureAwait(false);
        }
    }

    /// <summary>By a bare socket: a client's own start must not count.</summary>
    private static async Task<bool> AnswersAsync(int port)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port).ConfigureAwait(false);
        }
        catch (SocketException)
        {
            return false;
        }

        await socket.SendAsync("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray()).ConfigureAwait(false);
        byte[] answer = new byte[1024];
        int length = await socket.ReceiveAsync(answer).ConfigureAwait(false);
        return answer.AsSpan(0, length).StartsWith("HTTP/1.1 200"u8);
    }

    private static int FreePort()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
