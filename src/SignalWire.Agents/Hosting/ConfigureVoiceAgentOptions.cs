using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Hosting;

/// <summary>Reads the options from configuration, and makes up the secrets that nobody set.</summary>
internal sealed class ConfigureVoiceAgentOptions(IConfiguration configuration)
    : IConfigureOptions<VoiceAgentOptions>, IPostConfigureOptions<VoiceAgentOptions>
{
    /// <summary>The vendor's user name where none is set.</summary>
    private const string DefaultUser = "signalwire";

    public void Configure(VoiceAgentOptions options)
    {
        var section = configuration.GetSection("SignalWire");
        string? user = configuration["SWML_BASIC_AUTH_USER"] ?? section["BasicAuth:User"];
        string? password = configuration["SWML_BASIC_AUTH_PASSWORD"] ?? section["BasicAuth:Password"];
        if (password is not null)
        {
            options.BasicAuth = new BasicAuthCredentials(user ?? DefaultUser, password);
        }

        if ((configuration["SWML_PROXY_URL_BASE"] ?? section["PublicUrl"]) is { Length: > 0 } url)
        {
            // What is no absolute URL is kept, so that the validation can name it; what is no URL at all, as a relative path.
            options.PublicUrl = Uri.TryCreate(url, UriKind.RelativeOrAbsolute, out var parsed)
                ? parsed
                : new Uri($"./{url}", UriKind.Relative);
        }

        if (configuration["SIGNALWIRE_SWAIG_SECRET"] is { Length: > 0 } secret)
        {
            options.TokenSecrets = [secret];
        }
        else
        {
            options.TokenSecrets = [.. section.GetSection("TokenSecrets").GetChildren().Select(child => child.Value ?? "")];
        }

        options.AllowGeneratedSecrets = Flag(section, "AllowGeneratedSecrets", options);
        options.RoutingPath = section["RoutingPath"] ?? options.RoutingPath;
        foreach (var mapped in section.GetSection("SipUsers").GetChildren())
        {
            options.SipUsers[mapped.Key] = mapped.Value ?? "";
        }

        options.AutomaticSipUsers = Flag(section, "AutomaticSipUsers", options);
        options.RequireSignedGet = Flag(section, "RequireSignedGet", options);
        options.RequireSignedToolCalls = Flag(section, "RequireSignedToolCalls", options);
        if ((configuration["SIGNALWIRE_SIGNING_KEY"] ?? section["SigningKey"]) is { Length: > 0 } key)
        {
            options.SigningKey = key;
        }

        options.RunToolsWithoutCall = Flag(section, "RunToolsWithoutCall", options);
        options.RecordArguments = Flag(section, "RecordArguments", options);
        options.ToolTimeout = Time(section, "ToolTimeout", options.ToolTimeout, options);
        options.DrainTime = Time(section, "DrainTime", options.DrainTime, options);
        if (section["TokenPolicy"] is { Length: > 0 } policy)
        {
            bool isKnown = Enum.TryParse<TokenPolicy>(policy, ignoreCase: true, out var given) && Enum.IsDefined(given);
            options.TokenPolicy = isKnown ? given : default;
            if (!isKnown)
            {
                options.ReadingFaults.Add($"SignalWire:TokenPolicy is '{policy}', which is neither Strict nor Lenient.");
            }
        }
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

    private static TimeSpan Time(IConfigurationSection section, string key, TimeSpan otherwise, VoiceAgentOptions options)
    {
        if (section[key] is not { Length: > 0 } text)
        {
            return otherwise;
        }

        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time))
        {
            return time;
        }

        options.ReadingFaults.Add($"SignalWire:{key} is '{text}', which is not a time such as 00:00:20.");
        return otherwise;
    }

    private static bool Flag(IConfigurationSection section, string key, VoiceAgentOptions options)
    {
        bool isOn = false;
        if (section[key] is { Length: > 0 } text && !bool.TryParse(text, out isOn))
        {
            options.ReadingFaults.Add($"SignalWire:{key} is '{text}', which is neither true nor false.");
        }

        return isOn;
    }
}
