using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>What the console of an agent's program has of requests, at the level that it has if nobody says anything.</summary>
[Collection(OneConsole.Name)]
public sealed partial class HostLogTests
{
    [Theory]
    [InlineData("Production", 0, 1)]
    [InlineData("Development", 1, 1)]
    public async Task Host_ThatServes_LogsAtMostALineForEachRequest(string environment, int ofGoodOnes, int ofRefusedOnes)
    {
        string[] entries = await ServeAsync(environment, [], async client =>
        {
            await SendAsync(client, "/shell?call_id=c", null);
            await SendAsync(client, "/shell", "{}");
            await SendAsync(client, "/shell/swaig", """{"function":"tell_time","argument":{"parsed":[{}]},"call_id":"good"}""");
            await SendAsync(client, "/shell/swaig", """{"function":"pack_boxes","argument":{"parsed":[{}]},"call_id":"refused"}""");
            await SendAsync(client, "/nowhere?__token=hush", null);
        });

        Assert.Equal(3 * ofGoodOnes + ofRefusedOnes, entries.Length);
        Assert.DoesNotContain(
            entries, entry => entry.Contains("Microsoft.", StringComparison.Ordinal) || entry.Contains("hush", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore")]
    [InlineData("Logging:LogLevel:Microsoft")]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore.Routing")]
    public async Task LevelOfTheFramework_ThatTheUserSets_Wins(string key)
    {
        string[] entries = await ServeAsync(
            "Production", [new(key, "Information")], client => SendAsync(client, "/shell?__token=hush", null));

        Assert.Contains(entries, entry => entry.Contains("Microsoft.AspNetCore.Routing.EndpointMiddleware", StringComparison.Ordinal));
        Assert.DoesNotContain(entries, entry => entry.Contains("hush", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics")]
    public async Task LineOfEachRequest_ThatTheUserAsksForByName_IsThere(string key)
    {
        string[] entries = await ServeAsync("Production", [new(key, "Information")], client => SendAsync(client, "/shell", null));

        Assert.Contains(entries, entry => entry.Contains("Request starting", StringComparison.Ordinal));
    }

    /// <summary>The entries that the log has of what was sent.</summary>
    private static async Task<string[]> ServeAsync(
        string environment, KeyValuePair<string, string?>[] settings, Func<HttpClient, Task> send)
    {
        using var console = new ConsoleCapture();
        int port = FreePort.Find();
        await using (var host = RunningHost
            .Start<ShellAgent>(["--environment", environment, "--urls", $"http://127.0.0.1:{port}"], builder =>
                {
                    builder.Configuration.AddInMemoryCollection(settings);
                    builder.Services.AddVoiceAgents(options =>
                    {
                        options.BasicAuth = new(TestServer.User, TestServer.Password);
                        options.TokenSecrets = [TestServer.Secret];
                        options.PublicUrl = new Uri("https://agents.example.com");
                    });
                }))
        {
            await host.WaitForStartAsync();
            using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) {
                BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            client.DefaultRequestHeaders.Authorization = TestServer.BasicAuth(TestServer.User, TestServer.Password);
            await send(client);
        }

        return [.. Entry().Split(console.Error)
            .Where(entry => entry.Length > 0 && !entry.Contains("Microsoft.Hosting.Lifetime", StringComparison.Ordinal))];
    }

    private static async Task SendAsync(HttpClient client, string path, string? body)
    {
        using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, path);
        request.Content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request);
    }

    [GeneratedRegex("^(?=(?:trce|dbug|info|warn|fail|crit): )", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
