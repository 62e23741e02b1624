namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>SIP addresses by RFC 3261, section 19.1: <c>sip:user:password@host:port;parameters?headers</c>.</summary>
internal sealed class SipUriForm : TextForm
{
    private const string Unescaped = "-_.!~*'()&=+$,;?/:%";

    private static readonly string[] Schemes = ["sip:", "sips:"];

    public override string Words => "a SIP address such as 'sip:alice@example.com'";

    public override TextFault? FindFault(string text)
    {
        if (Schemes.FirstOrDefault(known => text.StartsWith(known, StringComparison.OrdinalIgnoreCase)) is not { } scheme)
        {
            return new TextFault(text.Length == 0 ? "is empty" : "does not begin with 'sip:' or 'sips:'");
        }

        string rest = text.Substring(scheme.Length);
        if (rest.StartsWith("//", StringComparison.Ordinal))
        {
            string meant = text.Substring(0, scheme.Length) + rest.Substring(2);
            return new TextFault($"has '//' after '{scheme}', like a web address", FindFault(meant) is null ? meant : null);
        }

        return FindFaultOfRest(rest) is { } fault ? new TextFault(fault) : null;
    }

    public override bool IsMeantBy(string text) =>
        Schemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        || (text.IndexOf('@') > 0 && text.IndexOf("://", StringComparison.Ordinal) < 0);

    public override bool MayBegin(string start) => Schemes.Any(scheme => SameStart.Of(start, scheme));

    public override bool MayHold(char character) => !IsRefused(character);

    private static string? FindFaultOfRest(string rest)
    {
        // Parameters and headers from old programs contain unescaped characters of all kinds. Characters that end an address are rejected
        // everywhere.
        int at = rest.IndexOf('@');
        string user = at < 0 ? "" : rest.Substring(0, at);
        string address = rest.Substring(at + 1);
        int end = address.IndexOfAny([';', '?']);
        string host = end < 0 ? address : address.Substring(0, end);
        return Characters.FirstIn(rest, IsRefused) is { } stranger ? $"contains {Characters.Show(stranger)}"
            : at == 0 ? "has no user before its '@'"
            : Characters.FirstIn(user, character => !IsOfUser(character)) is { } bare
                ? $"has {Characters.Show(bare)} in its user, which must be escaped"
            : HasBrokenEscape(rest) ? "has a '%' without two hexadecimal digits after it"
            : host.IndexOf('@') >= 0 ? "has two '@', the first of which must be written as '%40'"
            : at < 0 && IsUserAlone(host) ? "has no host"
            : HostName.FindFault(host);
    }

    /// <summary>A name without a dot or port is a user with a missing host, because no public host has such a name.</summary>
    private static bool IsUserAlone(string host) =>
        host.IndexOfAny(['.', ':', '[']) < 0 && !host.Equals("localhost", StringComparison.OrdinalIgnoreCase);

    private static bool IsRefused(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) || character is '"' or '<' or '>' or '\\';

    private static bool IsOfUser(char character) =>
        Characters.IsLetter(character) || Characters.IsDigit(character) || Unescaped.IndexOf(character) >= 0;

    private static bool HasBrokenEscape(string text)
    {
        for (int i = text.IndexOf('%'); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || !Characters.IsHex(text[i + 1]) || !Characters.IsHex(text[i + 2]))
            {
                return true;
            }
        }

        return false;
    }
}
