using System.Text;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Security;

namespace SignalWire.Agents.Tests.Hosting;

public sealed class SecrecyTests
{
    private const string Password = "hush-hush/hush";

    [Fact]
    public async Task Log_AtEveryLevel_HoldsNoPasswordAndNoSecret()
    {
        var entries = await LogOfManyRequestsAsync();

        string basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{TestServer.User}:{Password}"));
        foreach (string secret in new[] { Password, Uri.EscapeDataString(Password), basic, TestServer.Secret })
        {
            Assert.DoesNotContain(entries, entry => $"{entry.Message} {entry.Exception}".Contains(secret, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Log_OfTheAgentsAndOfTheFramework_HoldsNoToken()
    {
        var entries = await LogOfManyRequestsAsync();

        Assert.Contains(entries, entry => entry.Category.StartsWith("SignalWire.", StringComparison.Ordinal));
        Assert.DoesNotContain(entries, entry => $"{entry.Message} {entry.Exception}".Contains("token=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Log_CallIdWithEndsOfLines_StaysOneLine()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();
        await server.PostAsync("/safe/swaig", """{"function":"open_safe","call_id":"a\ninfo: all is well\u2028b"}""");

        var refused = Assert.Single(server.Log.Entries, entry => entry.Message.Contains("was refused", StringComparison.Ordinal));
        Assert.Contains("'a?info: all is well?b'", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<LogEntry>> LogOfManyRequestsAsync()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>(builder =>
            builder.Services.AddVoiceAgents(options => options.BasicAuth = new(TestServer.User, Password)));
        Assert.Equal(401, (await server.GetAsync("/safe")).Status);
        server.Client.DefaultRequestHeaders.Authorization = TestServer.BasicAuth(TestServer.User, Password);
        Assert.Equal("opened", (await server.CallAsync("open_safe")).Response);
        await server.CallAsync("unheard_of");
        await server.PostAsync("/safe/swaig", """{"function":"open_safe","call_id":"c"}""");
        await server.PostAsync("/safe", "[");
        await server.SendAsync(HttpMethod.Put, "/safe");

        // The log was really on.
        Assert.Contains(server.Log.Entries, entry => entry.Level == LogLevel.Trace);
        return server.Log.Entries;
    }
}
