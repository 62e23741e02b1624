using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Tests.Hosting;

public sealed class OptionsValidationTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Options_WithSeveralFaults_StopTheStartWithAllOfThem(bool mapped)
    {
        var exception = await StartAsync(
            mapped,
            new()
            {
                ["SWML_BASIC_AUTH_USER"] = "a:b",
                ["SWML_BASIC_AUTH_PASSWORD"] = "",
                ["SWML_PROXY_URL_BASE"] = "agents.example.com",
                ["SIGNALWIRE_SWAIG_SECRET"] = "short-secret",
            });

        Assert.Equal(4, exception.Failures.Count());
        Assert.Contains("user name of BasicAuth", exception.Message, StringComparison.Ordinal);
        Assert.Contains("password of BasicAuth is empty", exception.Message, StringComparison.Ordinal);
        Assert.Contains("PublicUrl 'agents.example.com' is no absolute", exception.Message, StringComparison.Ordinal);
        Assert.Contains("shorter than 32 bytes", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("short-secret", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agents.example.com/x")]
    [InlineData("/x")]
    [InlineData("ftp://agents.example.com/")]
    [InlineData("http://")]
    [InlineData("https://agents.example.com:99999")]
    [InlineData("https://agents example.com")]
    public async Task PublicUrl_NoHttpUrl_IsNamed(string url)
    {
        var exception = await StartAsync(mapped: true, new() { ["SWML_PROXY_URL_BASE"] = url });

        Assert.Contains($"{url}' is no absolute http or https URL", Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty or holds a colon")]
    [InlineData("a:b", "empty or holds a colon")]
    public async Task User_ThatBasicAuthenticationCannotCarry_IsAFault(string user, string fault)
    {
        var exception = await StartAsync(
            mapped: true, new() { ["SWML_BASIC_AUTH_USER"] = user, ["SWML_BASIC_AUTH_PASSWORD"] = "hush-hush" });

        Assert.Contains(fault, Assert.Single(exception.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secret_AmongSeveralTooShort_IsAFault()
    {
        var exception = await StartAsync(
            mapped: true,
            new() { ["SignalWire:TokenSecrets:0"] = TestServer.Secret, ["SignalWire:TokenSecrets:1"] = "0123456789abcdef0123456789abcde" });

        Assert.Contains("shorter than 32 bytes", Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secret_Of32Utf8Bytes_IsLongEnough()
    {
        await using var server = await TestServer.StartAsync<RootAgent>(builder =>
            builder.Configuration.AddInMemoryCollection([new("SIGNALWIRE_SWAIG_SECRET", new string('ü', 16))]));

        Assert.Equal(200, (await server.GetAsync("/")).Status);
    }

    /// <summary>Maps an agent or none, and starts; either way the fault must come out before the first request.</summary>
    private static async Task<OptionsValidationException> StartAsync(bool mapped, Dictionary<string, string?> configuration) =>
        await Assert.ThrowsAsync<OptionsValidationException>(() => TestServer.StartAsync(
            app => _ = mapped ? app.MapVoiceAgent<RootAgent>() : null,
            builder => builder.Configuration.AddInMemoryCollection(configuration)));
}
