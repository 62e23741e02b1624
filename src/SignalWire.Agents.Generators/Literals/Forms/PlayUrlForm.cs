using System.Globalization;

namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>
/// Playable URLs, by the pattern of the platform's schema for <c>play_url</c>: <c>http(s)://…</c>, <c>ring:seconds:country</c>,
/// <c>say:text</c>, <c>silence:seconds</c>.
/// </summary>
internal sealed class PlayUrlForm(TextForm webUrl) : TextForm
{
    private const string Ring = "ring:";
    private const string Say = "say:";
    private const string Silence = "silence:";

    private static readonly string[] Schemes = ["http://", "https://", Ring, Say, Silence];

    public override string Words =>
        "a playable URL such as 'https://example.com/file.mp3', 'ring:us', 'ring:20:us', 'say:Hello' or 'silence:2'";

    public override TextFault? FindFault(string text)
    {
        string? scheme = Schemes.FirstOrDefault(known => text.StartsWith(known, StringComparison.OrdinalIgnoreCase));
        if (scheme is null)
        {
            return new TextFault(text.Length == 0 ? "is empty" : FindFaultOfScheme(text));
        }

        string rest = text.Substring(scheme.Length);
        if (!text.StartsWith(scheme, StringComparison.Ordinal))
        {
            string meant = scheme + rest;
            return new TextFault("has a scheme that is not lowercase", FindFault(meant) is null ? meant : null);
        }

        return scheme switch
        {
            Say => null,
            Ring => FindFaultOfRing(rest),
            Silence => IsSeconds(Unspaced(rest)) ? null : new TextFault("has no number of seconds after 'silence:'"),
            _ => webUrl.FindFault(text),
        };
    }

    public override bool IsMeantBy(string text) => Schemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    public override bool MayBegin(string start) => Schemes.Any(scheme => SameStart.Of(start, scheme));

    private static string FindFaultOfScheme(string text)
    {
        int colon = text.IndexOf(':');
        string scheme = text.Substring(0, Math.Max(colon, 0));
        return scheme.Length > 0 && scheme.All(character => Characters.IsLetter(character) || character is '_' or '-')
            ? $"has the scheme '{scheme}', which the platform cannot play"
            : "has no scheme that the platform can play";
    }

    private static TextFault? FindFaultOfRing(string rest)
    {
        string[] parts = rest.Split(':');
        string country = Unspaced(parts[parts.Length - 1]);
        return country.Length != 2 || !country.All(Characters.IsLetter) ? new TextFault("does not end with a two-letter country code")
            : parts.Length > 2 || (parts.Length == 2 && parts[0].Trim().Length > 0 && !IsSeconds(Unspaced(parts[0])))
                ? new TextFault("has no number of seconds between 'ring:' and the country")
            : null;
    }

    /// <summary>The platform's pattern allows one space after each colon.</summary>
    private static string Unspaced(string part) => part.StartsWith(" ", StringComparison.Ordinal) ? part.Substring(1) : part;

    private static bool IsSeconds(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
