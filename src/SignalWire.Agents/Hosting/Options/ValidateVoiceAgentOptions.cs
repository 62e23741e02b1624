using System.Text;
using Microsoft.Extensions.Options;
using SignalWire.Agents.Hosting.Routing;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting;

/// <summary>Validates the options when the program starts, and reports all faults at once.</summary>
internal sealed class ValidateVoiceAgentOptions : IValidateOptions<VoiceAgentOptions>
{
    /// <summary>A key of HMAC-SHA256 that is longer than its hash adds nothing; a shorter one is weaker.</summary>
    private const int ShortestSecret = 32;

    /// <summary>The longest time of a timer. "60" in a configuration file is that many days, but its author intended seconds.</summary>
    private static readonly TimeSpan s_longestTime = TimeSpan.FromDays(49);

    public ValidateOptionsResult Validate(string? name, VoiceAgentOptions options)
    {
        var faults = new List<string>(options.ReadingFaults);
        var sources = options.Sources;
        if (options.BasicAuth is { } auth && (auth.User.Length == 0 || auth.User.Contains(':', StringComparison.Ordinal)))
        {
            faults.Add(
                "The user name of BasicAuth is empty or contains a colon, which HTTP basic authentication does not allow. "
                + sources.Of("BasicAuth.User", auth.User));
        }

        if (options.BasicAuth is { Password.Length: 0 })
        {
            faults.Add(
                $"The password of BasicAuth is empty. {sources.Of("BasicAuth.Password", "")} Set SWML_BASIC_AUTH_PASSWORD to a password.");
        }

        if (options.PublicUrl is { } url && !(url.IsAbsoluteUri && url.Scheme is "http" or "https"))
        {
            faults.Add(
                $"PublicUrl '{ShownUrl.Of(url.OriginalString)}' is not an absolute http or https URL, such as https://agents.example.com. "
                + sources.Of("PublicUrl", url));
        }

        for (int i = 0; i < options.TokenSecrets.Count; i++)
        {
            if (Encoding.UTF8.GetByteCount(options.TokenSecrets[i]) < ShortestSecret)
            {
                faults.Add(
                    $"A secret in TokenSecrets is shorter than {ShortestSecret} bytes. Generate one with `openssl rand -hex 32`. "
                    + sources.Of($"TokenSecrets[{i}]", options.TokenSecrets[i]));
            }
        }

        if (options.ToolTimeout <= TimeSpan.Zero && options.ToolTimeout != Timeout.InfiniteTimeSpan)
        {
            faults.Add(
                $"ToolTimeout is {options.ToolTimeout}; it must be greater than zero, or Timeout.InfiniteTimeSpan. "
                + sources.Of("ToolTimeout", options.ToolTimeout));
        }

        if (options.DrainTime < TimeSpan.Zero)
        {
            faults.Add($"DrainTime is {options.DrainTime}; it must not be negative. {sources.Of("DrainTime", options.DrainTime)}");
        }

        foreach (var (option, time) in new[] { ("ToolTimeout", options.ToolTimeout), ("DrainTime", options.DrainTime) })
        {
            if (time > s_longestTime)
            {
                faults.Add($"{option} is {time}; it must not be longer than {s_longestTime.Days} days. {sources.Of(option, time)}");
            }
        }

        if (options is { RequireSignedToolCalls: true, SigningKey: null })
        {
            faults.Add(
                $"RequireSignedToolCalls is on without a SigningKey. {sources.Of("RequireSignedToolCalls", true)} "
                + "Set SIGNALWIRE_SIGNING_KEY to the project's signing key.");
        }

        if (options is { RequireSignedGet: true, SigningKey: null })
        {
            faults.Add(
                $"RequireSignedGet is on without a SigningKey. {sources.Of("RequireSignedGet", true)} "
                + "Set SIGNALWIRE_SIGNING_KEY to the project's signing key.");
        }

        if (options.RoutingPath.Trim('/') is not { Length: > 0 } path || path.AsSpan().IndexOfAny("/{}?*") >= 0)
        {
            faults.Add(
                $"RoutingPath '{Shown(options.RoutingPath)}' is not a single segment of a path, such as sip. "
                + sources.Of("RoutingPath", options.RoutingPath));
        }

        foreach (var (user, route) in options.SipUsers)
        {
            if (!route.StartsWith('/') || route.Any(char.IsControl))
            {
                faults.Add(
                    $"SIP user '{Shown(user)}' is mapped to '{Shown(route)}', which is not a route, such as /support. "
                    + sources.Of($"SipUsers[{user}]", route));
            }
        }

        foreach (var number in options.SipUsers.GroupBy(user => TelephoneNumber.Read(user.Key)).Where(same => same.Key is not null))
        {
            if (number.DistinctBy(user => user.Value).ToArray() is [var one, var other, ..])
            {
                faults.Add(
                    $"SIP users '{one.Key}' and '{other.Key}' are the same telephone number, but have different routes. "
                    + "Remove one of them.");
            }
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static string Shown(string text) => LogText.Of(text);
}
