using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace SignalWire.Agents.Hosting;

/// <summary>The address at which a program serves.</summary>
internal static class ListenAddress
{
    /// <summary>The vendor's port where none is set.</summary>
    public const string DefaultPort = "3000";

    /// <summary>Listens on this machine alone in Development, else on all addresses, unless the configuration or the program's code says
    /// where.</summary>
    /// <param name="app">The application, before it starts.</param>
    /// <param name="addresses">The addresses that code has set; the default is added where there is none.</param>
    public static void Apply(WebApplication app, ICollection<string> addresses)
    {
        if (addresses.Count == 0 && IsUnset(app.Configuration))
        {
            addresses.Add(Default(app.Configuration, app.Environment.IsDevelopment() ? "localhost" : "*"));
        }
    }

    /// <summary>
    /// The port unless an address is configured: <c>PORT</c>, or the vendor's. Blanks around it are those of a file or of a Windows shell.
    /// </summary>
    public static string Port(IConfiguration configuration) => configuration["PORT"] is { Length: > 0 } port ? port.Trim() : DefaultPort;

    /// <summary>Whether nobody says where to listen.</summary>
    public static bool IsUnset(IConfiguration configuration) =>
        string.IsNullOrEmpty(configuration["urls"])
        && string.IsNullOrEmpty(configuration["http_ports"])
        && string.IsNullOrEmpty(configuration["https_ports"])
        && !configuration.GetSection("Kestrel:Endpoints").Exists();

    /// <summary>Returns the scheme and the host under which a caller on this machine would reach the program.</summary>
    public static (string Scheme, HostString Host) Local(IConfiguration configuration)
    {
        // Port 0 is one that the system chooses when the program starts.
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

    /// <summary>The first address that the configuration names; <see langword="null"/> if it names none.</summary>
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
