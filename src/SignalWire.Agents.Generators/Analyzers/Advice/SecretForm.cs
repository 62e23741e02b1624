using System.Text.RegularExpressions;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>
/// Recognizes text that looks like a secret and hardly like anything else: keys of well-known services, and values in places for passwords
/// or keys. A variable of the platform is not a secret.
/// </summary>
internal static class SecretForm
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(200);

    /// <summary>The forms of keys, each with the parts that its text always contains.</summary>
    private static readonly (string[] Parts, Regex Form, string Name)[] s_keys =
    [
        (["AKIA"], Form(@"\bAKIA[0-9A-Z]{16}\b"), "an AWS access key"),
        (["sk-"], Form(@"(?<![\w/-])sk-(?=[A-Za-z_-]*\d)(?=[a-z0-9_-]*[A-Z])[A-Za-z0-9_-]{20,}"), "an API key"),
        (["k_live_", "k_test_"], Form(@"\b[rs]k_(?:live|test)_[0-9A-Za-z]{16,}"), "an API key"),
        (["ghp_", "gho_", "ghu_", "ghs_", "ghr_"], Form(@"\bgh[pousr]_[A-Za-z0-9]{30,}"), "a GitHub token"),
        (["xox"], Form(@"\bxox[abprs]-[0-9A-Za-z-]{10,}"), "a Slack token"),
        (["AIza"], Form(@"\bAIza[0-9A-Za-z_-]{35}"), "a Google API key"),
        (["PT"], Form(@"\bPT[0-9a-f]{48}\b"), "a SignalWire API token"),
        (["PRIVATE KEY"], Form(@"-----BEGIN [A-Z ]*PRIVATE KEY-----"), "a private key"),
        (["eyJ"], Form(@"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}"), "a signed token"),
    ];

    /// <summary>The escapes that can stand for any letter in a literal.</summary>
    private static readonly string[] s_escapes = [@"\u", @"\U", @"\x"];

    private static readonly Regex s_credentials = Form(@"^[a-z][a-z0-9+.-]*://[^/?#@\s]*:[^/?#@\s$%]+@", RegexOptions.IgnoreCase);

    private static readonly Regex s_query = Form(
        @"[?&](?:[a-z_-]*(?:api|access|auth|secret)[_-]?(?:key|token)|token|secret|password|pwd|sig)=(?![^&]*[$%]\{)[^&\s]{8,}"
        + @"|[?&]key=(?=[^&]*\d)(?![^&]*[$%]\{)[^&\s]{16,}", RegexOptions.IgnoreCase);

    private static readonly Regex s_header = Form(
        @"^\s*(?:authorization|proxy-authorization|x-[a-z-]*(?:key|token|secret)|api-key|apikey)\s*:\s*(?![^\r\n]*[$%]\{)\S[^\r\n]{7,}",
        RegexOptions.IgnoreCase);

    /// <summary>Finds a secret in a text; <see langword="null"/> if there is none.</summary>
    public static string? InText(string text)
    {
        if (text.Length < 16)
        {
            return null;
        }

        foreach (var (parts, form, name) in s_keys)
        {
            if (parts.Any(text.Contains) && form.IsMatch(text))
            {
                return name;
            }
        }

        return text.Contains("://") && s_credentials.IsMatch(text) ? "a user's password" : null;
    }

    /// <summary>
    /// Whether source text can contain a secret that <see cref="InText"/> finds. A quick check without false negatives, which saves parsing
    /// most files.
    /// </summary>
    public static bool MayBeIn(string code) =>
        s_keys.Any(key => key.Parts.Any(code.Contains)) || HasCredentials(code) || s_escapes.Any(code.Contains);

    private static bool HasCredentials(string code)
    {
        const string scheme = "://";
        for (int at = code.IndexOf(scheme, StringComparison.Ordinal); at >= 0; at = code.IndexOf(scheme, at + 1, StringComparison.Ordinal))
        {
            int end = at + scheme.Length;
            while (end < code.Length && !char.IsWhiteSpace(code[end]) && code[end] is not ('/' or '?' or '#' or '@'))
            {
                end++;
            }

            if (end < code.Length && code[end] == '@')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds a secret in a URL; <see langword="null"/> if there is none.</summary>
    public static string? InUrl(string url) =>
        InText(url) ?? (s_credentials.IsMatch(url) ? "a user's password" : s_query.IsMatch(url) ? "a key" : null);

    /// <summary>Finds a secret in a header; <see langword="null"/> if there is none.</summary>
    public static string? InHeader(string header) => InText(header) ?? (s_header.IsMatch(header) ? "a key" : null);

    private static Regex Form(string pattern, RegexOptions options = RegexOptions.None) =>
        new(pattern, RegexOptions.CultureInvariant | options, s_limit);
}
