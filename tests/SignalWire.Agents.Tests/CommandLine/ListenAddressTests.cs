using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>Where a program serves that says nothing of it: an application of its own as well as one of
/// <see cref="VoiceAgentHost"/>.</summary>
[Collection(OneConsole.Name)]
public sealed class ListenAddressTests
{
    [Theory]
    [InlineData("Development", "localhost")]
    [InlineData("Production", "[::]")]
    public async Task Application_WithoutAnAddress_ListensOnThePortOfAgents(string environment, string host)
    {
        string port = FreePort();

        Assert.Equal([$"http://{host}:{port}"], await ServedAsync(["--environment", environment, "--PORT", port]));
    }

    [Fact]
    public async Task Application_ThatIsToldWhereToListen_ListensThere()
    {
        string configured = $"http://127.0.0.1:{FreePort()}";
        string written = $"http://127.0.0.1:{FreePort()}";

        Assert.Equal([configured], await ServedAsync(["--urls", configured, "--PORT", "1"]));
        Assert.Equal([written], await ServedAsync(["--PORT", "1"], app => app.Urls.Add(written)));
    }

    [Theory]
    [InlineData("http://u:p@localhost:3000/shell")]
    [InlineData("http://u:p@localhost:4711/shell", "PORT=4711")]
    [InlineData("https://u:p@localhost:4711/shell", "PORT=4711", "SWML_SSL_ENABLED=1")]
    [InlineData("http://u:p@localhost:8080/shell", "http_ports=8080", "PORT=4711")]
    [InlineData("https://u:p@localhost:8443/shell", "https_ports=8443")]
    [InlineData("http://u:p@127.0.0.1:9000/shell", "urls=http://127.0.0.1:9000/;https://*:9001")]
    [InlineData("http://u:p@localhost:9000/shell", "urls=http://*:9000")]
    [InlineData("http://u:p@localhost:9000/shell", "urls=http://0.0.0.0:9000")]
    [InlineData("http://u:p@localhost:9000/shell", "Kestrel:Endpoints:A:Url=http://[::]:9000")]
    [InlineData("https://agents.example.com/shell", "SWML_PROXY_URL_BASE=https://agents.example.com", "PORT=4711")]
    public async Task DumpSwml_OfAProgramWithoutAPublicUrl_HasTheAddressWhereItWouldListen(string url, params string[] settings)
    {
        using var console = new ConsoleCapture();
        var builder = WebApplication.CreateSlimBuilder([.. settings.Select(setting => $"--{setting}")]);
        builder.Services.AddVoiceAgent<ShellAgent>(options => options.BasicAuth = new("u", "p"));
        await using var app = builder.Build();
        app.MapVoiceAgent<ShellAgent>();

        Assert.Equal(0, await app.RunVoiceAgentsAsync(["--dump-swml", "--show-secrets"]));
        string expected = url.Replace("https://agents", "https://u:p@agents", StringComparison.Ordinal);
        Assert.Equal($"{expected}/swaig/", new SwmlDocument(JsonElement.Parse(console.Output)).DefaultUrl.OriginalString);
    }

    private static async Task<string[]> ServedAsync(string[] args, Action<WebApplication>? configure = null)
    {
        using var console = new ConsoleCapture();
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddVoiceAgent<ShellAgent>(options =>
        {
            options.BasicAuth = new("u", "p");
            options.TokenSecrets = [TestServer.Secret];
        });
        await using var app = builder.Build();
        app.MapVoiceAgent<ShellAgent>();
        configure?.Invoke(app);
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        app.Lifetime.ApplicationStarted.Register(started.SetResult);
        var run = app.RunVoiceAgentsAsync([]);
        await started.Task.WaitAsync(Patience.Limit);
        string[] addresses = [.. app.Urls];
        app.Lifetime.StopApplication();
        Assert.Equal(0, await run.WaitAsync(Patience.Limit));
        return addresses;
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
