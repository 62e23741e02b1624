using System.Diagnostics;

namespace SignalWire.Agents.LiveTests.Replicas;

/// <summary>nginx with the configuration of the sample, on other ports.</summary>
internal sealed class Nginx : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nginx-");
    private readonly Process _process;

    /// <param name="first">The first replica.</param>
    /// <param name="second">The second one.</param>
    public Nginx(Uri first, Uri second)
    {
        int port = FreePort.Find();
        Address = new Uri($"http://127.0.0.1:{port}");
        string sample = File.ReadAllText(RepositoryRoot.Combine("samples", "Replicas", "nginx.conf"));
        string configuration = Path.Combine(_folder.FullName, "nginx.conf");
        File.WriteAllText(configuration, sample
            .Replace("127.0.0.1:3001", first.Authority, StringComparison.Ordinal)
            .Replace("127.0.0.1:3002", second.Authority, StringComparison.Ordinal)
            .Replace("127.0.0.1:3000", Address.Authority, StringComparison.Ordinal));
        var start = new ProcessStartInfo(NginxFactAttribute.Program, ["-c", configuration, "-p", _folder.FullName, "-g", "daemon off;"])
        {
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
