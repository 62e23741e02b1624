using System.Text.RegularExpressions;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>
/// What looks like a secret, and hardly like anything else: the keys that well-known services hand out, and what stands where a password or
/// key belongs. A variable of the platform is none.
/// </summary>
internal static class SecretForm
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(200);

    private static readonly (string Start, Regex Form, string Name)[] s_keys =
    [
        ("AKIA", Form(@"\bAKIA[0-9A-Z]{16}\b"), "an access key of AWS"),
        ("sk-", Form(@"(?<![\w/-])sk-(?=[A-Za-z_-]*\d)(?=[a-z0-9_-]*[A-Z])[A-Za-z0-9_-]{20,}"), "an API key"),
        ("k_", Form(@"\b[rs]k_(?:live|test)_[0-9A-Za-z]{16,}"), "an API key"),
        ("gh", Form(@"\bgh[pousr]_[A-Za-z0-9]{30,}"), "a token of GitHub"),
        ("xox", Form(@"\bxox[abprs]-[0-9A-Za-z-]{10,}"), "a token of Slack"),
        ("AIza", Form(@"\bAIza[0-9A-Za-z_-]{35}"), "an API key of Google"),
        ("PT", Form(@"\bPT[0-9a-f]{48}\b"), "an API token of SignalWire"),
        ("PRIVATE KEY", Form(@"-----BEGIN [A-Z ]*PRIVATE KEY-----"), "a private key"),
        ("eyJ", Form(@"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}"), "a signed token"),
    ];

    private static readonly Regex s_credentials = Form(@"^[a-z][a-z0-9+.-]*://[^/?#@\s]*:[^/?#@\s$%]+@", RegexOptions.IgnoreCase);

    private static readonly Regex s_query = Form(@"[?&](?:[a-z_-]*(?:api|access|auth|secret)[_-]?(?:key|token)|token|secret|password|pwd|sig)=(?![^&]*[$%]\{)[^&\s]{8,}|[?&]key=(?=[^&]*\d)(?![^&]*[$%]\{)[^&\s]{16,}", RegexOptions.IgnoreCase);

    private static readonly Regex s_header = Form(@"^\s*(?:authorization|proxy-authorization|x-[a-z-]*(?:key|token|secret)|api-key|apikey)\s*:\s*(?![^\r\n]*[$%]\{)\S[^\r\n]{7,}", RegexOptions.IgnoreCase);

    /// <summary>What a text holds; nothing when it holds no secret.</summary>
    public static string? InText(string text)
    {
        if (text.Length < 16)
        {
            return null;
        }

        foreach (var (start, form, name) in s_keys)
        {
            if (text.Contains(start) && form.IsMatch(text))
            {
                return name;
            }
        }

        return text.Contains("://") && s_credentials.IsMatch(text) ? "a user's password" : null;
    }

    /// <summary>What a URL holds; nothing when it holds no secret.</summary>
    public static string? InUrl(string url) => InText(url) ?? (s_credentials.IsMatch(url) ? "a user's password" : s_query.IsMatch(url) ? "a key" : null);

    /// <summary>What a header holds; nothing when it holds no secret.</summary>
    public static string? InHeader(string header) => InText(header) ?? (s_header.IsMatch(header) ? "a key" : null);

    private static Regex Form(string pattern, RegexOptions options = RegexOptions.None) => new(pattern, RegexOptions.CultureInvariant | options, s_limit);
}
