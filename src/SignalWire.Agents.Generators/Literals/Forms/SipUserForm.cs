namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>The user part of a SIP address by RFC 3261, section 25.1, without escapes: names and telephone numbers.</summary>
internal sealed class SipUserForm : TextForm
{
    private const string Signs = "-_.!~*'()&=+$,?/#%";

    public override string Words => "the user part of a SIP address, such as 'frontdesk'";

    public override TextFault? FindFault(string text)
    {
        int scheme = text.IndexOf(':');
        int at = text.IndexOf('@');
        return text.Length == 0 ? new TextFault("is empty")
            : at >= 0 || scheme >= 0 ? new TextFault("is a whole address", User(text, scheme, at))
            : Characters.FirstIn(text, character => !MayHold(character)) is { } stranger
                ? new TextFault($"contains {Characters.Show(stranger)}")
                : null;
    }

    public override bool MayHold(char character) => char.IsLetterOrDigit(character) || Signs.IndexOf(character) >= 0;

    private string? User(string text, int scheme, int at)
    {
        string user = at >= 0 ? text.Substring(0, at) : text;
        user = scheme >= 0 && scheme < user.Length ? user.Substring(scheme + 1) : user;
        return user.Length > 0 && user.All(MayHold) ? user : null;
    }
}
