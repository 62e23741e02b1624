namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>Absolute HTTP URLs. Credentials can be inside them, or before them as in one of the platform's examples.</summary>
internal sealed class HttpUrlForm : TextForm
{
    private const string SchemeEnd = "://";

    private static readonly string[] Schemes = ["http://", "https://"];

    public override string Words => "an absolute URL such as 'https://example.com/path'";

    public override TextFault? FindFault(string text)
    {
        int end = text.IndexOf(SchemeEnd, StringComparison.Ordinal);
        int start = end < 0 ? -1 : text.LastIndexOf('@', end) + 1;
        return end < 0 || !Schemes.Contains(text.Substring(start, end + SchemeEnd.Length - start), StringComparer.OrdinalIgnoreCase)
            ? new TextFault(text.Length == 0 ? "is empty" : "does not begin with 'http://' or 'https://'", Trimmed(text))
            : FindFaultOfRest(text, text.Substring(end + SchemeEnd.Length));
    }

    public override bool IsMeantBy(string text) =>
        text.Length > 3 && (SameStart.Of(text, "http:") || SameStart.Of(text, "https:") || SameStart.Of(text, "www."));

    /// <summary>Nearly anything before a later <c>@</c> can be a user name.</summary>
    public override bool MayBegin(string start)
    {
        int end = start.IndexOf(SchemeEnd, StringComparison.Ordinal);
        return Schemes.Any(scheme => SameStart.Of(start, scheme))
            || (end < 0 ? start[0] != '/' : start.LastIndexOf('@', end) >= 0);
    }

    public override bool MayHold(char character) => !char.IsWhiteSpace(character) && !char.IsControl(character);

    /// <param name="text">The whole text.</param>
    /// <param name="rest">The URL after its scheme.</param>
    private TextFault? FindFaultOfRest(
        string text,
        string rest) => Characters.FirstIn(text, character => !MayHold(character)) is { } stranger
            ? new TextFault($"contains {Characters.Show(stranger)}", Trimmed(text) ?? Escaped(text))
        : HostName.FindFaultInUrl(rest) is { } fault ? new TextFault(fault)
        : null;

    /// <summary>The trimmed text, if white space is the only fault.</summary>
    private string? Trimmed(string text)
    {
        string meant = text.Trim();
        return meant.Length < text.Length && FindFault(meant) is null ? meant : null;
    }

    /// <summary>The text with escaped spaces, if spaces are the only fault.</summary>
    private string? Escaped(string text)
    {
        string meant = text.Replace(" ", "%20");
        return meant.Length > text.Length && FindFault(meant) is null ? meant : null;
    }
}
