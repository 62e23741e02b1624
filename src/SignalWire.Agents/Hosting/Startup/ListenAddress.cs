using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace SignalWire.Agents.Hosting;

/// <summary>The address on which a program listens.</summary>
internal static class ListenAddress
{
    /// <summary>The vendor's default port.</summary>
    public const string DefaultPort = "3000";

    /// <summary>
    /// Sets the default address unless the configuration or the program's code sets one: only this machine in Development, otherwise all
    /// addresses.
    /// </summary>
    /// <param name="app">The application, before it starts.</param>
    /// <param name="addresses">The addresses that are set in code; if there are none, the default is added.</param>
    public static void Apply(WebApplication app, ICollection<string> addresses)
    {
        if (addresses.Count == 0 && IsUnset(app.Configuration))
        {
            addresses.Add(Default(app.Configuration, app.Environment.IsDevelopment() ? "localhost" : "*"));
        }
    }

    /// <summary>
    /// The port if no address is configured: <c>PORT</c>, or the vendor's default. Blanks that a file or a Windows shell adds are removed.
    /// </summary>
    public static string Port(IConfiguration configuration) => configuration["PORT"] is { Length: > 0 } port ? port.Trim() : DefaultPort;

    /// <summary>Whether the configuration names no address.</summary>
    public static bool IsUnset(IConfiguration configuration) =>
        string.IsNullOrEmpty(configuration["urls"])
        && string.IsNullOrEmpty(configuration["http_ports"])
        && string.IsNullOrEmpty(configuration["https_ports"])
        && !configuration.GetSection("Kestrel:Endpoints").Exists();

    /// <summary>Returns the scheme and the host with which a caller on this machine reaches the program.</summary>
    public static (string Scheme, HostString Host) Local(IConfiguration configuration)
    {
        // With port 0, the system chooses a port when the program starts.
        string address = Configured(configuration)?.TrimEnd('/') is { } told && !told.EndsWith(":0", StringComparison.Ordinal)
            ? told
            : Default(configuration, "localhost");
        int host = address.IndexOf("://", StringComparison.Ordinal);
        if (host < 0)
        {
            return ("http", new HostString(address));
        }

        string authority = address[(host + 3)..];
        foreach (string any in (ReadOnlySpan<string>)["*", "+", "0.0.0.0", "[::]"])
        {
            authority = authority.StartsWith($"{any}:", StringComparison.Ordinal) ? $"localhost{authority[any.Length..]}" : authority;
        }

        return (address[..host], new HostString(authority));
    }

    private static string Default(IConfiguration configuration, string host) =>
        $"{(TlsSettings.IsEnabled(configuration) ? "https" : "http")}://{host}:{Port(configuration)}";

    /// <summary>The first address in the configuration, or <see langword="null"/> if there is none.</summary>
    private static string? Configured(IConfiguration configuration) =>
        First(configuration["urls"])
        ?? (First(configuration["http_ports"]) is { } http ? $"http://*:{http}" : null)
        ?? (First(configuration["https_ports"]) is { } https ? $"https://*:{https}" : null)
        ?? (configuration.GetSection("Kestrel:Endpoints") is { } endpoints && endpoints.Exists()
            ? endpoints.GetChildren().Select(endpoint => endpoint["Url"]).FirstOrDefault(url => !string.IsNullOrEmpty(url))
                ?? Default(configuration, "*")
            : null);

    private static string? First(string? list) =>
        list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault();
}
