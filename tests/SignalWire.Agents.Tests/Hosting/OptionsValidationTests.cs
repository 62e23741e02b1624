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
        Assert.Contains("PublicUrl 'agents.example.com' is not an absolute", exception.Message, StringComparison.Ordinal);
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

        Assert.Contains($"{url}' is not an absolute http or https URL", Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty or contains a colon")]
    [InlineData("a:b", "empty or contains a colon")]
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

    [Theory]
    [InlineData("SWML_BASIC_AUTH_USER", "a:b", "SWML_BASIC_AUTH_USER")]
    [InlineData("SWML_BASIC_AUTH_PASSWORD", "", "SWML_BASIC_AUTH_PASSWORD")]
    [InlineData("SignalWire:BasicAuth:User", "a:b", "SignalWire:BasicAuth:User")]
    [InlineData("SignalWire:BasicAuth:Password", "", "SignalWire:BasicAuth:Password")]
    [InlineData("SWML_PROXY_URL_BASE", "agents", "SWML_PROXY_URL_BASE")]
    [InlineData("SignalWire:PublicUrl", "agents", "SignalWire:PublicUrl")]
    [InlineData("SIGNALWIRE_SWAIG_SECRET", "hush-hush", "SIGNALWIRE_SWAIG_SECRET")]
    [InlineData("SignalWire:TokenSecrets:1", "hush-hush", "SignalWire:TokenSecrets:1")]
    [InlineData("SignalWire:TokenPolicy", "Loose", "SignalWire:TokenPolicy")]
    [InlineData("SignalWire:ToolTimeout", "soon", "SignalWire:ToolTimeout")]
    [InlineData("SignalWire:ToolTimeout", "-00:00:05", "SignalWire:ToolTimeout")]
    [InlineData("SignalWire:ToolTimeout", "60", "SignalWire:ToolTimeout")]
    [InlineData("SignalWire:DrainTime", "60", "SignalWire:DrainTime")]
    [InlineData("SignalWire:RoutingPath", "a/b", "SignalWire:RoutingPath")]
    [InlineData("SignalWire:SipUsers:boss", "desk", "SignalWire:SipUsers:boss")]
    [InlineData("SignalWire:RequireSignedToolCalls", "true", "SignalWire:RequireSignedToolCalls")]
    [InlineData("SignalWire:RecordArguments", "maybe", "SignalWire:RecordArguments")]
    [InlineData("SignalWire:AutomaticSipUsers", "1\nall is well", "SignalWire:AutomaticSipUsers")]
    [InlineData("SignalWire:AllowGeneratedSecrets", "sure", "SignalWire:AllowGeneratedSecrets")]
    public async Task Fault_OfAnOption_NamesWhatWasSetAndNoSecret(string key, string value, string source)
    {
        string fault = Assert.Single((await StartAsync(mapped: true, new() { [key] = value })).Failures);

        Assert.Contains(source, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", fault, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault);
    }

    [Theory]
    [InlineData("SignalWire__PublicUrl", "agents")]
    [InlineData("SignalWire__TokenSecrets__0", "hush-hush")]
    [InlineData("SignalWire__ToolTimeout", "soon")]
    [InlineData("SignalWire__RequireSignedToolCalls", "perhaps")]
    public async Task Fault_OfAVariable_NamesItAsItIsSpelled(string variable, string value)
    {
        string prefix = $"T{Guid.NewGuid():N}_";
        Environment.SetEnvironmentVariable(prefix + variable, value);
        try
        {
            var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => TestServer.StartAsync<RootAgent>(
                builder => builder.Configuration.AddEnvironmentVariables(prefix)));

            Assert.Contains(variable, Assert.Single(refused.Failures), StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable(prefix + variable, null);
        }
    }

    [Fact]
    public async Task Fault_OfCode_NamesTheProperty()
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => TestServer.StartAsync<RootAgent>(builder =>
        {
            builder.Configuration.AddInMemoryCollection([new("SWML_PROXY_URL_BASE", "https://agents.example.com")]);
            builder.Services.AddVoiceAgents(options => options.PublicUrl = new Uri("agents", UriKind.Relative));
        }));

        string fault = Assert.Single(refused.Failures);
        Assert.Contains("VoiceAgentOptions.PublicUrl", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("SWML_PROXY_URL_BASE", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://agent:hush@agents.example.com/x")]
    [InlineData("https//agent:hush@agents.example.com")]
    [InlineData("agent:hush@agents.example.com")]
    [InlineData("https://agent:hu/hush?hush#hush@hush@agents.example.com:port")]
    [InlineData("ftp://agents.example.com/?key=hush")]
    [InlineData("ftp://agents.example.com/#hush")]
    public async Task PublicUrl_ThatIsNone_IsShownWithoutItsSecrets(string url)
    {
        var refused = await StartAsync(mapped: true, new() { ["SWML_PROXY_URL_BASE"] = url });

        Assert.Contains("agents.example.com", refused.Message, StringComparison.Ordinal);
        Assert.Contains("SWML_PROXY_URL_BASE", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("agent:", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PublicUrl_OfThisMachineWithCredentials_IsToldWithoutThem()
    {
        await using var server = await TestServer.StartAsync<RootAgent>(builder =>
            builder.Configuration.AddInMemoryCollection([new("SWML_PROXY_URL_BASE", "http://agent:hush@localhost:3000/x?key=hush")]));

        Assert.Contains(server.Log.Entries, entry => entry.Message.Contains("http://localhost:3000/x", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Log.Entries, entry => entry.Message.Contains("hush", StringComparison.Ordinal));
    }

    /// <summary>Maps an agent or none, and starts; either way the fault must come out before the first request.</summary>
    private static async Task<OptionsValidationException> StartAsync(bool mapped, Dictionary<string, string?> configuration) =>
        await Assert.ThrowsAsync<OptionsValidationException>(() => TestServer.StartAsync(
            app => _ = mapped ? app.MapVoiceAgent<RootAgent>() : null,
            builder => builder.Configuration.AddInMemoryCollection(configuration)));
}
