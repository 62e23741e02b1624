using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>How a recorded program was started: its address, its credentials, its environment, its clock.</summary>
internal sealed class CaseSettings
{
    /// <summary>The vendor's variables that ours understands too.</summary>
    private static readonly string[] Same =
    [
        "SWML_BASIC_AUTH_USER", "SWML_BASIC_AUTH_PASSWORD", "SWML_PROXY_URL_BASE", "SIGNALWIRE_SWAIG_SECRET", "SIGNALWIRE_SIGNING_KEY",
    ];

    private static readonly string[] OfProxies = ["SWML_TRUST_PROXY_HEADERS", "SWML_PROXY_DEBUG"];

    private static readonly string[] OfTls = ["SWML_SSL_ENABLED", "SWML_DOMAIN", "SWML_SSL_CERT_PATH", "SWML_SSL_KEY_PATH"];

    private static readonly string[] OfLambda = ["AWS_LAMBDA_FUNCTION_NAME", "AWS_REGION", "AWS_LAMBDA_FUNCTION_URL"];

    private readonly JsonObject _given;
    private readonly JsonObject _environment;

    public CaseSettings(JsonObject given)
    {
        _given = given;
        _environment = given["env"]?.AsObject() ?? [];
        var unknownKeys = _environment.Select(key => key.Key).Except([.. Same, .. OfProxies, .. OfTls, .. OfLambda]);
        if (unknownKeys.FirstOrDefault() is { } unknown)
        {
            throw new UntranslatableException($"variable '{unknown}'");
        }
    }

    /// <summary>Whether the program itself speaks TLS.</summary>
    public bool HasTls => IsOn("SWML_SSL_ENABLED");

    /// <summary>Whether what a proxy says of the address is believed.</summary>
    public bool TrustsProxies => IsOn("SWML_TRUST_PROXY_HEADERS") || LambdaUrl is not null;

    /// <summary>Where the platform reaches the program, where that was said.</summary>
    public string? PublicUrl => Variable("SWML_PROXY_URL_BASE") is { Length: > 0 } url ? url.TrimEnd('/') : null;

    public string User => Variable("SWML_BASIC_AUTH_USER") ?? Credential(0) ?? LiveServer.User;

    public string Password => Variable("SWML_BASIC_AUTH_PASSWORD") ?? Credential(1) ?? LiveServer.Password;

    /// <summary>The credentials as the platform sends them.</summary>
    public string Authorization => $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}"))}";

    /// <summary>The URL of the function that the program is; nothing where it is none.</summary>
    public Uri? LambdaUrl => Variable("AWS_LAMBDA_FUNCTION_NAME") is { } function
        ? new Uri(Variable("AWS_LAMBDA_FUNCTION_URL") ?? $"https://{function}.lambda-url.{Variable("AWS_REGION")}.on.aws")
        : null;

    /// <summary>Scheme and host of the URLs that a request without proxies gets, as ours writes them.</summary>
    public string Origin =>
        LambdaUrl is { } function ? $"https://{function.Authority}" : HasTls ? $"https://{WithoutPort(443)}" : $"http://{WithoutPort(80)}";

    /// <summary>The address that clients name.</summary>
    public string Host
    {
        get
        {
            if (LambdaUrl is { } function)
            {
                return function.Authority;
            }

            string host = HasTls && Variable("SWML_DOMAIN") is { Length: > 0 } domain ? domain
                : _given["agent"]?["host"]?.GetValue<string>() ?? "localhost";
            string port = _given["agent"]?["port"]?.ToJsonString() ?? "3000";
            return $"{(host is "0.0.0.0" or "127.0.0.1" ? "localhost" : host)}:{port}";
        }
    }

    /// <summary>The time of the request; nothing where that does not matter.</summary>
    public long? Clock => (_given["clock_at_request"] ?? _given["clock"] ?? _given["token_issued_at"])?.GetValue<long>();

    private string? Secret => _given["secret"]?.GetValue<string>();

    /// <summary>How a server of ours is started.</summary>
    /// <param name="isEmbedded">Whether it was a part of a larger application: that had CORS, which in ASP.NET Core is the
    /// application's.</param>
    public LiveServerSetup Setup(bool isEmbedded)
    {
        var setup = new LiveServerSetup
        {
            Host = Host,
            UsesTls = HasTls,
            Services = (services, _) => AddServices(services, isEmbedded),
            Middleware = app => AddMiddleware(app, isEmbedded),
        };
        setup.Configuration["SignalWire:BasicAuth:User"] = User;
        setup.Configuration["SignalWire:BasicAuth:Password"] = Password;
        foreach (string name in Same.Where(_environment.ContainsKey))
        {
            setup.Configuration[name] = Variable(name);
        }

        if (Secret is not null)
        {
            setup.Configuration["SIGNALWIRE_SWAIG_SECRET"] = Secret;
        }

        return setup;
    }

    private void AddServices(IServiceCollection services, bool isEmbedded)
    {
        if (Clock is { } clock)
        {
            services.AddSingleton<TimeProvider>(new FixedClock(clock));
        }

        if (Secret is not null)
        {
            // The secret of all recorded tokens is shorter than ours may be, which a test of its own says. Here its tokens count.
            services.RemoveAll<IValidateOptions<VoiceAgentOptions>>();
        }

        if (isEmbedded)
        {
            services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.AllowAnyOrigin().AllowAnyMethod().AllowAnyHeader()));
        }
    }

    private void AddMiddleware(WebApplication app, bool isEmbedded)
    {
        if (TrustsProxies)
        {
            app.UseForwardedHeaders(
                new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedHost | ForwardedHeaders.XForwardedProto });
        }

        if (isEmbedded)
        {
            app.UseCors();
        }
    }

    private string WithoutPort(int port) => Host.EndsWith($":{port}", StringComparison.Ordinal) ? Host[..Host.LastIndexOf(':')] : Host;

    private bool IsOn(string name) => Variable(name)?.ToLowerInvariant() is "true" or "1" or "yes";

    private string? Variable(string name) => _environment[name]?.GetValue<string>();

    private string? Credential(int index) => _given["agent"]?["basic_auth"]?[index]?.GetValue<string>();
}
