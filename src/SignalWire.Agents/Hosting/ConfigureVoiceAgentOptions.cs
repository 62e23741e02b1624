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

        options.RoutingPath = section["RoutingPath"] ?? options.RoutingPath;
        foreach (var mapped in section.GetSection("SipUsers").GetChildren())
        {
            options.SipUsers[mapped.Key] = mapped.Value ?? "";
        }

        if (section["AutomaticSipUsers"] is { Length: > 0 } automatic)
        {
            options.AutomaticSipUsers = bool.TryParse(automatic, out bool isOn) && isOn;
            if (!bool.TryParse(automatic, out _))
            {
                options.ReadingFaults.Add($"SignalWire:AutomaticSipUsers is '{automatic}', which is neither true nor false.");
            }
        }
    }

    public void PostConfigure(string? name, VoiceAgentOptions options)
    {
        options.BasicAuth ??= new BasicAuthCredentials(
            configuration["SWML_BASIC_AUTH_USER"] ?? configuration["SignalWire:BasicAuth:User"] ?? DefaultUser,
            RandomNumberGenerator.GetHexString(32, lowercase: true));
        if (options.TokenSecrets.Count == 0)
        {
            options.TokenSecrets = [RandomNumberGenerator.GetHexString(64, lowercase: true)];
        }
    }
}
