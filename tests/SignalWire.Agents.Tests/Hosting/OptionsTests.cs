using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Tests.Hosting;

public sealed class OptionsTests
{
    private const string OtherSecret = "ffffffffffffffffffffffffffffffff";

    [Fact]
    public async Task Section_OfTheConfiguration_IsRead()
    {
        await using var app = Build(new()
        {
            ["SignalWire:BasicAuth:User"] = "u",
            ["SignalWire:BasicAuth:Password"] = "p",
            ["SignalWire:PublicUrl"] = "https://agents.example.com/x",
            ["SignalWire:TokenSecrets:0"] = OtherSecret,
            ["SignalWire:TokenSecrets:1"] = TestServer.Secret,
        });
        var options = OptionsOf(app);

        Assert.Equal(new BasicAuthCredentials("u", "p"), options.BasicAuth);
        Assert.Equal(new Uri("https://agents.example.com/x"), options.PublicUrl);
        Assert.Equal([OtherSecret, TestServer.Secret], options.TokenSecrets);
    }

    [Fact]
    public async Task Environment_OfTheVendor_WinsOverTheSection()
    {
        await using var app = Build(new()
        {
            ["SignalWire:BasicAuth:User"] = "u",
            ["SignalWire:BasicAuth:Password"] = "p",
            ["SignalWire:PublicUrl"] = "https://agents.example.com/x",
            ["SignalWire:TokenSecrets:0"] = TestServer.Secret,
            ["SWML_BASIC_AUTH_USER"] = "env-u",
            ["SWML_BASIC_AUTH_PASSWORD"] = "env-p",
            ["SWML_PROXY_URL_BASE"] = "https://proxy.example.com",
            ["SIGNALWIRE_SWAIG_SECRET"] = OtherSecret,
        });
        var options = OptionsOf(app);

        Assert.Equal(new BasicAuthCredentials("env-u", "env-p"), options.BasicAuth);
        Assert.Equal(new Uri("https://proxy.example.com"), options.PublicUrl);
        Assert.Equal([OtherSecret], options.TokenSecrets);
    }

    [Fact]
    public async Task Code_WinsOverEnvironmentAndSection()
    {
        await using var app = Build(
            new()
            {
                ["SWML_BASIC_AUTH_PASSWORD"] = "env-p",
                ["SWML_PROXY_URL_BASE"] = "https://proxy.example.com",
                ["SIGNALWIRE_SWAIG_SECRET"] = OtherSecret,
            },
            options =>
            {
                options.BasicAuth = new("code-u", "code-p");
                options.PublicUrl = new("https://code.example.com");
                options.TokenSecrets = [TestServer.Secret];
            });
        var options = OptionsOf(app);

        Assert.Equal(new BasicAuthCredentials("code-u", "code-p"), options.BasicAuth);
        Assert.Equal(new Uri("https://code.example.com"), options.PublicUrl);
        Assert.Equal([TestServer.Secret], options.TokenSecrets);
    }

    [Fact]
    public async Task Options_Set_AreWhatIsServed()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>(builder => builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["SWML_BASIC_AUTH_USER"] = "env-u",
                ["SWML_BASIC_AUTH_PASSWORD"] = "env-p",
                ["SWML_PROXY_URL_BASE"] = "https://proxy.example.com/p/",
            }));

        Assert.Equal(401, (await server.GetAsync("/support")).Status);
        server.Client.DefaultRequestHeaders.Authorization = TestServer.BasicAuth("env-u", "env-p");
        Assert.Equal(
            "https://env-u:env-p@proxy.example.com/p/support/swaig/", (await server.DocumentAsync()).DefaultUrl.OriginalString);
    }

    [Fact]
    public async Task Secrets_ThatNobodySet_AreMadeAnewForEachProgram()
    {
        await using var first = Build([]);
        await using var second = Build([]);

        Assert.Equal("signalwire", OptionsOf(first).BasicAuth!.User);
        Assert.Matches("^[0-9a-f]{32}$", OptionsOf(first).BasicAuth!.Password);
        Assert.NotEqual(OptionsOf(first).BasicAuth!.Password, OptionsOf(second).BasicAuth!.Password);
        Assert.Matches("^[0-9a-f]{64}$", Assert.Single(OptionsOf(first).TokenSecrets));
        Assert.NotEqual(OptionsOf(first).TokenSecrets[0], OptionsOf(second).TokenSecrets[0]);
        Assert.Null(OptionsOf(first).PublicUrl);
    }

    [Theory]
    [InlineData("SWML_BASIC_AUTH_USER")]
    [InlineData("SignalWire:BasicAuth:User")]
    public async Task User_WithoutAPassword_GetsOneMade(string key)
    {
        await using var app = Build(new() { [key] = "frank" });

        Assert.Equal("frank", OptionsOf(app).BasicAuth!.User);
        Assert.Matches("^[0-9a-f]{32}$", OptionsOf(app).BasicAuth!.Password);
    }

    [Fact]
    public async Task Credentials_AsText_HoldNoPassword()
    {
        await using var app = Build(new() { ["SWML_BASIC_AUTH_PASSWORD"] = "hush" });

        Assert.DoesNotContain("hush", $"{OptionsOf(app).BasicAuth}", StringComparison.Ordinal);
    }

    private static VoiceAgentOptions OptionsOf(WebApplication app) =>
        app.Services.GetRequiredService<IOptions<VoiceAgentOptions>>().Value;

    private static WebApplication Build(Dictionary<string, string?> configuration, Action<VoiceAgentOptions>? configure = null) =>
        TestServer.Build(new LogCapture(), builder =>
        {
            builder.Configuration.Sources.Clear();
            builder.Configuration.AddInMemoryCollection(configuration);
            if (configure is not null)
            {
                builder.Services.AddVoiceAgents(configure);
            }
        });
}
