using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>TLS by the vendor's variables.</summary>
[Collection(OneConsole.Name)]
public sealed class TlsTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    [Fact]
    public async Task Host_WithACertificate_SpeaksTls()
    {
        using var console = new ConsoleCapture();
        string port = $"{FreePort.Find()}";
        await using var host = Start(
            port, ("SWML_SSL_CERT_PATH", WriteCertificate()), ("SWML_SSL_KEY_PATH", KeyPath), ("SWML_DOMAIN", "agents.example.com"));
        await host.WaitForStartAsync();

        using var client = new HttpClient(new SocketsHttpHandler
        {
            UseProxy = false,
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == "CN=agents.example.com",
            },
        });
        client.DefaultRequestHeaders.Authorization = TestServer.BasicAuth("agent", "a password");
        using var response = await client.GetAsync(new Uri($"https://localhost:{port}/shell"));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("max-age=31536000; includeSubDomains", string.Join(' ', response.Headers.GetValues("Strict-Transport-Security")));
        Assert.Contains(
            $"https://agent:a%20password@agents.example.com:{port}/shell/swaig/",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false, "SWML_SSL_CERT_PATH is not set")]
    [InlineData(true, false, "SWML_SSL_KEY_PATH is not set")]
    [InlineData(true, true, "cannot be read")]
    public async Task Host_WithoutAWholeCertificate_SaysWhatIsMissing(bool hasCertificate, bool hasWrongKey, string told)
    {
        using var console = new ConsoleCapture();
        string key = Path.Combine(_directory.FullName, "none.pem");
        await File.WriteAllTextAsync(key, "no key");

        int exit = await VoiceAgentHost.RunAsync<ShellAgent>([], builder => builder.Configuration
            .AddInMemoryCollection(new Dictionary<string, string?>
                {
                    ["SWML_SSL_ENABLED"] = "yes",
                    ["SWML_SSL_CERT_PATH"] = hasCertificate ? WriteCertificate() : null,
                    ["SWML_SSL_KEY_PATH"] = hasWrongKey ? key : null,
                })).WaitAsync(Patience.Limit);

        Assert.Equal(1, exit);
        Assert.Contains(told, console.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private string KeyPath => Path.Combine(_directory.FullName, "key.pem");

    private static RunningHost Start(string port, params (string Key, string Value)[] settings) => RunningHost.Start<ShellAgent>(
        ["--environment", "Development"],
        builder =>
        {
            builder.Configuration.AddInMemoryCollection(
                settings.Append(("SWML_SSL_ENABLED", "true")).Append(("PORT", port))
                    .ToDictionary(one => one.Item1, string? (one) => one.Item2));
            builder.Services.AddVoiceAgents(options => options.BasicAuth = new("agent", "a password"));
        });

    private string WriteCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=agents.example.com", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        string path = Path.Combine(_directory.FullName, "certificate.pem");
        File.WriteAllText(path, certificate.ExportCertificatePem());
        File.WriteAllText(KeyPath, key.ExportPkcs8PrivateKeyPem());
        return path;
    }
}
