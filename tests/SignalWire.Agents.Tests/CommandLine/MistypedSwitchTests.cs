using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using SignalWire.Agents.Hosting.CommandLine;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>A switch that is nearly one of ours does not start a server; what belongs to the host, or to the user, still reaches
/// it.</summary>
[Collection(OneConsole.Name)]
public sealed class MistypedSwitchTests
{
    [Theory]
    [InlineData("--list-tools", "--list-tool")]
    [InlineData("--list-tools", "--listtools")]
    [InlineData("--list-tools", "--list_tools")]
    [InlineData("--list-tools", "-list-tools")]
    [InlineData("--list-tools", "\u2014list-tools")]
    [InlineData("--list-tools", "/list-tools")]
    [InlineData("--list-tools", "--List-Tools")]
    [InlineData("--list-tools", "--list-tools=true")]
    [InlineData("--list-tools", "list-tools")]
    [InlineData("--list-tools", "--urls", "http://127.0.0.1:0", "--list-tols")]
    [InlineData("--list-tools", "--Greeting", "--list-tols")]
    [InlineData("--list-agents", "--list-agent")]
    [InlineData("--list-agents", "--list")]
    [InlineData("--dump-swml", "--dumpswml")]
    [InlineData("--dump-swml", "--dump-smwl")]
    [InlineData("--dump-swml", "--dump")]
    [InlineData("--exec", "--exce", "tell_time")]
    [InlineData("--exec", "--exec-tool", "tell_time", "--count", "2")]
    [InlineData("--exec", "--exec=tell_time")]
    [InlineData("--help", "--hepl")]
    [InlineData("--write-document", "--write-documents", "file.json")]
    [InlineData("--check-document", "--chek-document", "file.json")]
    [InlineData("--raw", "--rwa")]
    [InlineData("--verbose", "--verbos")]
    [InlineData("--from-number", "--from-numbr", "+15550100001")]
    [InlineData("--urls", "--url", "http://127.0.0.1:0")]
    [InlineData("--environment", "--enviroment", "Development")]
    public async Task Host_WithAMistypedSwitch_NamesTheNearest(string nearest, params string[] args)
    {
        using var console = new ConsoleCapture();

        Assert.Equal(2, await VoiceAgentHost.RunAsync<ShellAgent>(args));
        Assert.Contains($"Did you mean {nearest}?", console.Error, StringComparison.Ordinal);
        Assert.Equal("", console.Output);
        Assert.Single(console.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task Command_WithAMistypedSwitch_NamesTheNearest() =>
        (await CommandRun.OfAsync("--list-tools", "--rwa")).AssertUsage(
            "'--rwa' is not a known switch. Did you mean --raw? --help lists all switches.");

    [Theory]
    [InlineData("urls", "http://*:3000", "--urls", "http://*:3000")]
    [InlineData("urls", "http://*:3000", "--urls=http://*:3000")]
    [InlineData("urls", "http://*:3000", "--URLS", "http://*:3000")]
    [InlineData("environment", "Staging", "--environment", "Staging")]
    [InlineData("contentRoot", "/srv", "--contentRoot", "/srv")]
    [InlineData("applicationName", "Shop", "--applicationName=Shop")]
    [InlineData("http_ports", "8080", "--http_ports", "8080")]
    [InlineData("Logging:LogLevel:Default", "Debug", "--Logging:LogLevel:Default=Debug")]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore", "Information", "--Logging:LogLevel:Microsoft.AspNetCore", "Information")]
    [InlineData("SignalWire:PublicUrl", "https://agents.example.com", "--SignalWire:PublicUrl", "https://agents.example.com")]
    [InlineData("SignalWire:AllowGeneratedSecrets", "true", "--SignalWire:AllowGeneratedSecrets", "true")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://*:1", "/Kestrel:Endpoints:Http:Url", "http://*:1")]
    [InlineData("Agents:Exec", "x", "--Agents:Exec", "x")]
    [InlineData("PORT", "8080", "--port", "8080")]
    [InlineData("SWML_PROXY_URL_BASE", "https://a.example.com", "--SWML_PROXY_URL_BASE", "https://a.example.com")]
    [InlineData("Greeting", "list-tools", "--Greeting", "list-tools")]
    [InlineData("Greeting", "hello", "--Greeting", "hello", "--seed")]
    [InlineData("Agents", "7", "Agents=7")]
    public void Setting_OnTheCommandLine_ReachesConfiguration(string key, string value, params string[] args)
    {
        Assert.Equal((CommandVerb.Serve, ""), (CommandLineArguments.Parse(args).Verb, CommandLineArguments.Parse(args).Error));
        Assert.Equal(
            value,
            new ConfigurationBuilder().AddCommandLine(args).Build()[key],
            StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: false));
    }
}
