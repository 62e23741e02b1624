using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;

namespace SignalWire.Agents.Hosting;

/// <summary>TLS settings in the vendor's environment variables, for programs without a proxy in front of them.</summary>
internal static class TlsSettings
{
    private static readonly string[] s_on = ["true", "1", "yes"];

    /// <summary>Returns whether <c>SWML_SSL_ENABLED</c> is on.</summary>
    public static bool IsEnabled(IConfiguration configuration) =>
        s_on.Contains(configuration["SWML_SSL_ENABLED"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Configures Kestrel with the certificate of <c>SWML_SSL_CERT_PATH</c> and <c>SWML_SSL_KEY_PATH</c>.</summary>
    /// <param name="builder">The program.</param>
    /// <exception cref="InvalidOperationException">A variable is missing, or its file cannot be read; the message names it.</exception>
    public static void Apply(WebApplicationBuilder builder)
    {
        if (!IsEnabled(builder.Configuration))
        {
            return;
        }

        string certificate = Path(builder.Configuration, "SWML_SSL_CERT_PATH");
        string key = Path(builder.Configuration, "SWML_SSL_KEY_PATH");
        X509Certificate2 loaded;
        try
        {
            loaded = X509Certificate2.CreateFromPemFile(certificate, key);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new InvalidOperationException(
                $"SWML_SSL_ENABLED is on, but the certificate '{certificate}' with the key '{key}' cannot be read: {exception.Message}",
                exception);
        }

        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = loaded));
    }

    /// <summary>
    /// Returns the origin at which the platform reaches the program by TLS, or <see langword="null"/> if <c>SWML_DOMAIN</c> is not set.
    /// </summary>
    /// <param name="configuration">The configuration.</param>
    public static Uri? Origin(IConfiguration configuration) =>
        IsEnabled(configuration)
        && configuration["SWML_DOMAIN"] is { Length: > 0 } domain
        && Uri.TryCreate($"https://{domain}:{ListenAddress.Port(configuration)}", UriKind.Absolute, out var origin)
            ? origin
            : null;

    private static string Path(ConfigurationManager configuration, string variable) => configuration[variable] is { Length: > 0 } path
        ? path
        : throw new InvalidOperationException($"SWML_SSL_ENABLED is on, but {variable} is not set. Set it to the path of a PEM file.");
}
