using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>What a program answers where it serves nothing.</summary>
[Collection(OneConsole.Name)]
public sealed class HostPathsTests
{
    [Theory]
    [InlineData("GET", "/", 404)]
    [InlineData("POST", "/nothing", 404)]
    [InlineData("GET", "/favicon.ico", 404)]
    [InlineData("GET", "/shell/nothing", 404)]
    [InlineData("DELETE", "/shell", 405)]
    public async Task Host_WhereItServesNothing_SaysSoAndIsNotCached(string method, string path, int status)
    {
        using var console = new ConsoleCapture();
        var address = new Uri($"http://127.0.0.1:{FreePort.Find()}");
        await using var host = RunningHost.Start<ShellAgent>(
            ["--urls", address.ToString()], builder => builder.Services.AddVoiceAgents(options =>
            {
                options.BasicAuth = new("agent", "a password");
                options.TokenSecrets = [TestServer.Secret];
            }));
        await host.WaitForStartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = address };

        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await client.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.NotEmpty(JsonElement.Parse(await response.Content.ReadAsStringAsync()).GetProperty("error").GetString()!);
    }
}
