using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>What works on the machine of a new user and would not on a call.</summary>
public sealed class StartupNotesTests
{
    [Fact]
    public async Task Password_ThatNobodySet_IsToldOnceWithoutThePassword()
    {
        await using var server = await StartAsync(
            ("SignalWire:BasicAuth:Password", null), ("SignalWire:BasicAuth:User", null), ("SignalWire:AllowGeneratedSecrets", "true"));

        string note = Assert.Single(Notes(server), text => text.Contains("password", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Set SWML_BASIC_AUTH_PASSWORD", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secret_ThatNobodySet_IsToldWithoutTheSecret()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>(builder => builder.Services.AddVoiceAgents(options =>
        {
            options.TokenSecrets = [];
            options.AllowGeneratedSecrets = true;
        }));

        Assert.Single(Notes(server), text => text.Contains("Set SIGNALWIRE_SWAIG_SECRET", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PasswordAndSecret_ThatAreSet_AreNotToldOf()
    {
        await using var server = await StartAsync(("SignalWire:PublicUrl", "https://agents.example.com"));

        Assert.Empty(Notes(server));
    }

    [Theory]
    [InlineData(null, "http://127.0.0.1:")]
    [InlineData("http://localhost:9000", "http://localhost:9000")]
    public async Task Address_OfThisMachineAlone_IsToldWithTheMend(string? publicUrl, string told)
    {
        await using var server = await StartAsync(("SignalWire:PublicUrl", publicUrl));

        string note = Assert.Single(Notes(server));
        Assert.Contains(told, note, StringComparison.Ordinal);
        Assert.Contains("set SWML_PROXY_URL_BASE", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TrustInProxyHeaders_IsToldNotToBeFollowed()
    {
        await using var server = await StartAsync(
            ("SWML_TRUST_PROXY_HEADERS", "true"), ("SignalWire:PublicUrl", "https://agents.example.com"));

        Assert.Contains("SWML_TRUST_PROXY_HEADERS is ignored", Assert.Single(Notes(server)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_WithoutAgents_IsToldNothing()
    {
        await using var server = await TestServer.StartAsync(_ => { });

        Assert.Empty(Notes(server));
    }

    private static Task<TestServer> StartAsync(
        params (string Key, string? Value)[] settings) => TestServer.StartAsync<SupportAgent>(builder =>
    {
        foreach (var (key, value) in settings)
        {
            builder.Configuration[key] = value;
        }
    });

    private static IEnumerable<string> Notes(TestServer server) => server.Log.Entries
        .Where(entry => entry.Category.EndsWith(".StartupNotes", StringComparison.Ordinal) && entry.Level == LogLevel.Warning)
        .Select(entry => entry.Message);
}
