using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting;

/// <summary>Reads the options from configuration, and generates the secrets that are not set.</summary>
internal sealed class ConfigureVoiceAgentOptions(
    IConfiguration configuration, IHostEnvironment? environment = null, IWebHostEnvironment? web = null)
    : IConfigureOptions<VoiceAgentOptions>, IPostConfigureOptions<VoiceAgentOptions>
{
    /// <summary>The vendor's default user name.</summary>
    private const string DefaultUser = "signalwire";

    public void Configure(VoiceAgentOptions options)
    {
        var section = configuration.GetSection("SignalWire");
        var user = Read("SWML_BASIC_AUTH_USER", "BasicAuth:User");
        var password = Read("SWML_BASIC_AUTH_PASSWORD", "BasicAuth:Password");
        if (password.Value is not null)
        {
            options.BasicAuth = new BasicAuthCredentials(user.Value ?? DefaultUser, password.Value);
            options.Sources.Add("BasicAuth.User", user.Source, options.BasicAuth.User);
            options.Sources.Add("BasicAuth.Password", password.Source, options.BasicAuth.Password);
        }

        var url = Read("SWML_PROXY_URL_BASE", "PublicUrl");
        if (url.Value is { Length: > 0 })
        {
            // A URL that is not absolute is kept so that validation can name it. Text that is not a URL is kept as a relative path.
            options.PublicUrl = Uri.TryCreate(url.Value, UriKind.RelativeOrAbsolute, out var parsed)
                ? parsed
                : new Uri($"./{url.Value}", UriKind.Relative);
            options.Sources.Add("PublicUrl", url.Source, options.PublicUrl);
        }

        ReadTokenSecrets(section, options);
        options.AllowGeneratedSecrets = Flag("AllowGeneratedSecrets", options);
        options.RoutingPath = section["RoutingPath"] ?? options.RoutingPath;
        options.Sources.Add("RoutingPath", Written("RoutingPath"), options.RoutingPath);
        foreach (var mapped in section.GetSection("SipUsers").GetChildren())
        {
            options.SipUsers[mapped.Key] = mapped.Value ?? "";
            options.Sources.Add($"SipUsers[{mapped.Key}]", Written($"SipUsers:{mapped.Key}"), mapped.Value ?? "");
        }

        options.AutomaticSipUsers = Flag("AutomaticSipUsers", options);
        options.RequireSignedGet = Flag("RequireSignedGet", options);
        options.Sources.Add("RequireSignedGet", Written("RequireSignedGet"), options.RequireSignedGet);
        options.RequireSignedToolCalls = Flag("RequireSignedToolCalls", options);
        options.Sources.Add("RequireSignedToolCalls", Written("RequireSignedToolCalls"), options.RequireSignedToolCalls);
        if (Read("SIGNALWIRE_SIGNING_KEY", "SigningKey").Value is { Length: > 0 } key)
        {
            options.SigningKey = key;
        }

        options.RunToolsWithoutCall = Flag("RunToolsWithoutCall", options);
        options.LogCalls = Flag("LogCalls", options, otherwise: (web ?? environment)?.IsDevelopment() is true);
        options.RecordArguments = Flag("RecordArguments", options);
        options.ToolTimeout = Time("ToolTimeout", options.ToolTimeout, options);
        options.DrainTime = Time("DrainTime", options.DrainTime, options);
        ReadTokenPolicy(section, options);
    }

    public void PostConfigure(string? name, VoiceAgentOptions options)
    {
        options.PublicUrl ??= TlsSettings.Origin(configuration);
        if (options.BasicAuth is null)
        {
            options.HasMadePassword = true;
            options.BasicAuth = new BasicAuthCredentials(
                configuration["SWML_BASIC_AUTH_USER"] ?? configuration["SignalWire:BasicAuth:User"] ?? DefaultUser,
                RandomNumberGenerator.GetHexString(32, lowercase: true));
        }

        if (options.TokenSecrets.Count == 0)
        {
            options.HasMadeSecret = true;
            options.TokenSecrets = [RandomNumberGenerator.GetHexString(64, lowercase: true)];
        }
    }

    private void ReadTokenSecrets(IConfigurationSection section, VoiceAgentOptions options)
    {
        if (configuration["SIGNALWIRE_SWAIG_SECRET"] is { Length: > 0 } secret)
        {
            options.TokenSecrets = [secret];
            options.Sources.Add("TokenSecrets[0]", "SIGNALWIRE_SWAIG_SECRET", secret);
            return;
        }

        var several = section.GetSection("TokenSecrets").GetChildren().ToList();
        options.TokenSecrets = [.. several.Select(child => child.Value ?? "")];
        for (int i = 0; i < several.Count; i++)
        {
            options.Sources.Add($"TokenSecrets[{i}]", Written($"TokenSecrets:{several[i].Key}"), options.TokenSecrets[i]);
        }
    }

    private TimeSpan Time(string key, TimeSpan otherwise, VoiceAgentOptions options)
    {
        if (configuration[$"SignalWire:{key}"] is not { Length: > 0 } text)
        {
            return otherwise;
        }

        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time))
        {
            options.Sources.Add(key, Written(key), time);
            return time;
        }

        options.ReadingFaults.Add($"{Written(key)} is '{Shown(text)}', which is not a time such as 00:00:20.");
        return otherwise;
    }

    private void ReadTokenPolicy(IConfigurationSection section, VoiceAgentOptions options)
    {
        if (section["TokenPolicy"] is not { Length: > 0 } policy)
        {
            return;
        }

        bool isKnown = Enum.TryParse<TokenPolicy>(policy, ignoreCase: true, out var given) && Enum.IsDefined(given);
        options.TokenPolicy = isKnown ? given : default;
        if (!isKnown)
        {
            options.ReadingFaults.Add($"{Written("TokenPolicy")} is '{Shown(policy)}', which is neither Strict nor Lenient.");
        }
    }

    /// <summary>Reads a value; the vendor's variable overrides our section.</summary>
    private (string? Value, string Source) Read(string variable, string key) => configuration[variable] is { } value
        ? (value, variable)
        : (configuration[$"SignalWire:{key}"], Written(key));

    private string Written(string key) => OptionSources.Written(configuration, $"SignalWire:{key}");

    private static string Shown(string text) => LogText.Of(text);

    private bool Flag(string key, VoiceAgentOptions options, bool otherwise = false)
    {
        if (configuration[$"SignalWire:{key}"] is not { Length: > 0 } text)
        {
            return otherwise;
        }

        if (!bool.TryParse(text, out bool isOn))
        {
            options.ReadingFaults.Add($"{Written(key)} is '{Shown(text)}', which is neither true nor false.");
        }

        return isOn;
    }
}
