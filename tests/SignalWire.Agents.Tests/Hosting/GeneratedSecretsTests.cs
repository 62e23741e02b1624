using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>A password and a token secret that nobody set are made on a developer's machine alone.</summary>
public sealed class GeneratedSecretsTests
{
    private const string Password = "SignalWire:BasicAuth:Password";
    private const string Secret = "SignalWire:TokenSecrets:0";

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("Shop-7")]
    public async Task Program_WithoutSecrets_DoesNotStartOutsideDevelopment(string environment)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(environment));

        foreach (string told in new[] {
            "SWML_BASIC_AUTH_PASSWORD",
            "SIGNALWIRE_SWAIG_SECRET",
            "SignalWire:AllowGeneratedSecrets",
            environment })
        {
            Assert.Contains(told, refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Password, TestServer.Password, "SIGNALWIRE_SWAIG_SECRET", "SWML_BASIC_AUTH_PASSWORD")]
    [InlineData(Secret, TestServer.Secret, "SWML_BASIC_AUTH_PASSWORD", "SIGNALWIRE_SWAIG_SECRET")]
    public async Task Program_WithOneOfTheTwo_IsToldOfTheOther(string key, string value, string missing, string set)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync("Production", (key, value)));

        Assert.Contains(missing, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(set, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", "true")]
    [InlineData("Development", null)]
    [InlineData("Development", "false")]
    public async Task Program_ThatMayMakeSecrets_StartsAndLogsNeither(string environment, string? allowed)
    {
        await using var server = await StartAsync(environment, ("SignalWire:AllowGeneratedSecrets", allowed));
        var options = server.Services.GetRequiredService<IOptions<VoiceAgentOptions>>().Value;
        server.Client.DefaultRequestHeaders.Authorization = TestServer.BasicAuth("signalwire", options.BasicAuth!.Password);
        Assert.Equal(200, (await server.GetAsync("/support")).Status);

        foreach (string secret in options.TokenSecrets.Append(options.BasicAuth.Password))
        {
            Assert.DoesNotContain(
                server.Log.Entries, entry => $"{entry.Message} {entry.Exception}".Contains(secret, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Program_ThatSaysNeitherTrueNorFalse_DoesNotStart()
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(
            () => StartAsync("Production", ("SignalWire:AllowGeneratedSecrets", "yes")));

        Assert.Contains("SignalWire:AllowGeneratedSecrets", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>What calls its tools by itself asks nobody for credentials.</summary>
    [Fact]
    public async Task Program_ThatMapsNothing_NeedsNoSecrets()
    {
        await using var server = await StartAsync(_ => { }, "Production");

        Assert.Equal(404, (await server.GetAsync("/support")).Status);
    }

    [Fact]
    public async Task Callback_WithoutAgents_NeedsAPassword() => await Assert.ThrowsAsync<OptionsValidationException>(
        () => StartAsync(app => app.MapReferStatus("/refer", (_, _) => ValueTask.CompletedTask), "Production"));

    private static Task<TestServer> StartAsync(string environment, params (string Key, string? Value)[] settings) =>
        StartAsync(app => app.MapVoiceAgent<SupportAgent>(), environment, settings);

    private static Task<TestServer> StartAsync(
        Action<WebApplication> map, string environment, params (string Key, string? Value)[] settings) =>
        TestServer.StartAsync(map, builder =>
        {
            builder.Configuration.Sources.Clear();
            builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => setting.Value));
            builder.Environment.EnvironmentName = environment;
        });
}
