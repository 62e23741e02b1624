using SignalWire.Agents.Generators.Literals.Forms;

namespace SignalWire.Agents.Generators.Literals;

/// <summary>All forms, by their names in <c>SwmlSyntaxAttribute</c>.</summary>
internal static class TextForms
{
    public static readonly TextForm PhoneNumber = new PhoneNumberForm();
    public static readonly TextForm SipUri = new SipUriForm();
    public static readonly TextForm SipUser = new SipUserForm();
    public static readonly TextForm CallAddress = new CallAddressForm();
    public static readonly TextForm Codecs = new CodecsForm();
    public static readonly TextForm LanguageCode = new LanguageCodeForm();
    public static readonly TextForm Voice = new VoiceForm();
    public static readonly TextForm Digits = new DigitsForm();
    public static readonly TextForm HttpUrl = new HttpUrlForm();
    public static readonly TextForm PlayUrl = new PlayUrlForm(HttpUrl);
    public static readonly TextForm VariableName = new VariableNameForm();

    private static readonly Dictionary<string, TextForm> ByName = new(StringComparer.Ordinal)
    {
        ["E164"] = PhoneNumber,
        ["SipUri"] = SipUri,
        ["SipUser"] = SipUser,
        ["CallAddress"] = CallAddress,
        ["Codecs"] = Codecs,
        ["Bcp47"] = LanguageCode,
        ["Voice"] = Voice,
        ["Dtmf"] = Digits,
        ["PlayUrl"] = PlayUrl,
        ["HttpUrl"] = HttpUrl,
        ["SwmlVariable"] = VariableName,
    };

    /// <summary>
    /// Finds a form by its name; <see langword="null"/> if the name is unknown, because a newer runtime can have more forms.
    /// </summary>
    public static TextForm? Find(string name) => ByName.TryGetValue(name, out var form) ? form : null;
}
