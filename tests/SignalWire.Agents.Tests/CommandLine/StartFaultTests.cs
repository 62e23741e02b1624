using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>A program that cannot start says why in one line, and ends.</summary>
[Collection(OneConsole.Name)]
public sealed partial class StartFaultTests
{
    private const string Free = "http://127.0.0.1:0";

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("*")]
    public async Task Host_PortInUse_SaysSoInOneLine(string host)
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;

        await AssertRefusedAsync(["--urls", $"http://{host}:{port}"], [], $"{port}", "in use", "--urls");
    }

    [Fact]
    public async Task Application_PortInUse_SaysSoInOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var console = new ConsoleCapture();
        var builder = WebApplication.CreateSlimBuilder(["--urls", $"http://{taken.LocalEndpoint}"]);
        builder.Services.AddVoiceAgents(SetSecrets);
        var app = builder.Build();
        app.MapVoiceAgent<ShellAgent>();

        Assert.Equal(1, await app.RunVoiceAgentsAsync([]).WaitAsync(Patience.Limit));
        AssertOneLine(console.Error, $"{taken.LocalEndpoint}", "in use");
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("0")]
    [InlineData("70000")]
    [InlineData("65536")]
    [InlineData("-1")]
    [InlineData("+3000")]
    [InlineData("30 00")]
    [InlineData("3000.5")]
    [InlineData("   ")]
    [InlineData("http://*:3000")]
    [InlineData("3000\nNow listening on: everything")]
    public Task Host_PortThatIsNone_Refuses(string port) => AssertRefusedAsync([], [("PORT", port)], "PORT is '", "1 to 65535");

    [Theory]
    [InlineData("{0}")]
    [InlineData(" {0} ")]
    public async Task Host_PortWithBlanksAround_ListensThere(string written)
    {
        using var console = new ConsoleCapture();
        int port = FreePort.Find();
        await using var host = RunningHost.Start<ShellAgent>(
            [], builder => Configure(builder, [("PORT", written.Replace("{0}", $"{port}", StringComparison.Ordinal))]));
        await host.WaitForStartAsync();

        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{port}/health"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://*:abc")]
    [InlineData("http://*:70000")]
    [InlineData("http://127.0.0.1:-1")]
    [InlineData("http://[::1]:x")]
    [InlineData("3000")]
    [InlineData("localhost:3000")]
    [InlineData("http://127.0.0.1:0;nonsense")]
    public Task Host_UrlsThatAreNone_Refuses(string urls) =>
        AssertRefusedAsync(["--urls", urls], [], urls.Split(';')[^1], "--urls", "ASPNETCORE_URLS");

    [Theory]
    [InlineData("http_ports", "abc", "ASPNETCORE_HTTP_PORTS")]
    [InlineData("https_ports", "99999", "ASPNETCORE_HTTPS_PORTS")]
    [InlineData("Kestrel:Endpoints:Phone:Url", "http://*:phone", "Kestrel:Endpoints:Phone:Url")]
    public Task Host_OtherAddressThatIsNone_NamesWhereItIsSet(string key, string value, string told) =>
        AssertRefusedAsync([], [(key, value)], told, value);

    [Theory]
    [InlineData("http://192.0.2.1:3999", "192.0.2.1:3999")]
    [InlineData("https://127.0.0.1:0", "https://127.0.0.1:0")]
    [InlineData("ftp://127.0.0.1:0", "ftp://127.0.0.1:0")]
    [InlineData("http://localhost:0", "http://localhost:0")]
    public Task Host_AddressThatTheServerRefuses_SaysSoInOneLine(string url, string told) =>
        AssertRefusedAsync(["--urls", url], [], told, "Cannot listen on");

    [Theory]
    [InlineData("SWML_SSL_CERT_PATH", "SWML_SSL_KEY_PATH")]
    public Task Host_CertificateThatIsNotThere_NamesIt(string certificate, string key) => AssertRefusedAsync(
        ["--urls", Free], [("SWML_SSL_ENABLED", "true"), (certificate, "/nowhere/cert.pem"), (key, "/nowhere/key.pem")],
        "/nowhere/cert.pem");

    [Fact]
    public Task Host_CommandLineThatConfigurationCannotRead_SaysSoInOneLine() => AssertRefusedAsync(["-x=1"], [], "-x=1");

    [Fact]
    public async Task Host_SettingsThatAreNoJson_NamesTheFile()
    {
        var folder = Directory.CreateTempSubdirectory("settings-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "appsettings.json"), "{ \"Logging\": oops }");

            await AssertRefusedAsync(["--contentRoot", folder.FullName], [], "appsettings.json", "LineNumber: 0");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Host_WithoutSecrets_SaysSoInOneLine()
    {
        using var console = new ConsoleCapture();

        Assert.Equal(1, await VoiceAgentHost.RunAsync<ShellAgent>(["--urls", Free]).WaitAsync(Patience.Limit));
        AssertOneLine(console.Error, "SWML_BASIC_AUTH_PASSWORD", "SIGNALWIRE_SWAIG_SECRET", "SignalWire:AllowGeneratedSecrets");
        Assert.Equal("", console.Output);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Host_WithoutServices_SaysSoInOneLine(string environment)
    {
        using var console = new ConsoleCapture();

        Assert.Equal(1, await VoiceAgentHost.RunAsync<TakingAgent>(
            ["--urls", Free, "--environment", environment], builder => Configure(builder, [])).WaitAsync(Patience.Limit));
        AssertOneLine(console.Error, "agent 'Taking'", nameof(IFormatProvider), nameof(ICustomFormatter));
    }

    [Fact]
    public async Task Host_ServiceThatLacksAnotherInDevelopment_SaysSoInOneLine()
    {
        using var console = new ConsoleCapture();

        Assert.Equal(1, await VoiceAgentHost.RunAsync<ShellAgent>(
            ["--urls", Free, "--environment", "Development"], builder => builder.Services
                .AddSingleton<Lacking>()).WaitAsync(Patience.Limit));
        AssertOneLine(console.Error, nameof(Lacking), nameof(IFormatProvider));
    }

    [Theory]
    [InlineData("--list-tools", "Production")]
    [InlineData("--list-tools", "Development")]
    [InlineData("--dump-swml", "Production")]
    public async Task Command_WithoutServicesPortOrCertificate_Works(string command, string environment)
    {
        using var console = new ConsoleCapture();

        Assert.Equal(0, await VoiceAgentHost.RunAsync<TakingAgent>([command], builder =>
        {
            builder.Environment.EnvironmentName = environment;
            builder.Configuration.AddInMemoryCollection([new("PORT", "abc"), new("SWML_SSL_ENABLED", "true")]);
            builder.Services.AddSingleton<Lacking>();
        }));
        Assert.Equal("", console.Error);
    }

    /// <summary>A mistake in the user's own code keeps its stack trace.</summary>
    [Fact]
    public async Task Host_ServiceOfTheUsersThatFails_Throws()
    {
        using var console = new ConsoleCapture();

        var failed = await Assert.ThrowsAsync<SocketException>(() => VoiceAgentHost.RunAsync<ShellAgent>(["--urls", Free], builder =>
        {
            Configure(builder, []);
            builder.Services.AddHostedService<FailingService>();
        }).WaitAsync(Patience.Limit));
        Assert.Contains(nameof(FailingService), failed.StackTrace, StringComparison.Ordinal);
    }

    private static async Task AssertRefusedAsync(string[] args, (string Key, string? Value)[] settings, params string[] told)
    {
        using var console = new ConsoleCapture();

        Assert.Equal(1, await VoiceAgentHost.RunAsync<ShellAgent>(args, builder => Configure(builder, settings)).WaitAsync(Patience.Limit));
        AssertOneLine(console.Error, told);
        Assert.Equal("", console.Output);
    }

    private static void AssertOneLine(string error, params string[] told)
    {
        Assert.EndsWith("\n", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.All(told, part => Assert.Contains(part, error, StringComparison.Ordinal));
    }

    private static void Configure(WebApplicationBuilder builder, (string Key, string? Value)[] settings)
    {
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => setting.Value));
        builder.Services.AddVoiceAgents(SetSecrets);
    }

    private static void SetSecrets(VoiceAgentOptions options)
    {
        options.BasicAuth = new(TestServer.User, TestServer.Password);
        options.TokenSecrets = [TestServer.Secret];
    }

    /// <summary>Private, so that no other test has to serve it.</summary>
    [VoiceAgent("Taking", Route = "/taking")]
    private sealed partial class TakingAgent(IFormatProvider format)
    {
        /// <summary>Says how numbers are written here</summary>
        [Tool]
        public string Show([Microsoft.AspNetCore.Mvc.FromServices] ICustomFormatter formatter) => $"{format} {formatter}";
    }

    private sealed class Lacking(IFormatProvider format)
    {
        public IFormatProvider Format => format;
    }

    private sealed class FailingService : Microsoft.Extensions.Hosting.IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => throw new SocketException((int)SocketError.ConnectionRefused);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
