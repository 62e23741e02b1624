namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>ITU-T E.164 telephone numbers: <c>+</c>, then 7 to 15 digits that do not begin with 0.</summary>
internal sealed class PhoneNumberForm : TextForm
{
    private const int Least = 7;
    private const int Most = 15;
    private const string Scheme = "tel:";

    public override string Words => "a telephone number such as '+15550100000'";

    public override TextFault? FindFault(string text)
    {
        string number = Plain(text);
        string? fault = FindFaultOfPlain(number);
        return fault is not null ? new TextFault(fault)
            : number.Length == text.Length ? null
            : new TextFault(
                IsTelephoneUri(text) ? "has a scheme before the number" : "has spaces or punctuation among its digits",
                IsTrunkPrefixed(text) ? null : number);
    }

    public override bool IsMeantBy(string text) =>
        IsTelephoneUri(text) || text.StartsWith("+", StringComparison.Ordinal) || Characters.AreDigits(Plain(text));

    public override bool MayBegin(string start) =>
        start.Length == 0 || (start[0] == '+' && start.Length <= Most + 1 && (start.Length == 1 || start[1] != '0'));

    public override bool MayHold(char character) => character == '+' || Characters.IsDigit(character);

    private static string? FindFaultOfPlain(string number)
    {
        int digits = number.Count(Characters.IsDigit);
        return number.Length == 0 ? "is empty"
            : number[0] != '+' && digits == number.Length ? "does not begin with '+' and a country code"
            : number[0] != '+' || digits != number.Length - 1 ? "is not a telephone number"
            : number.StartsWith("+0", StringComparison.Ordinal) ? "has a country code that begins with 0"
            : digits is < Least or > Most ? $"has {digits} {(digits == 1 ? "digit" : "digits")} instead of {Least} to {Most}"
            : null;
    }

    /// <summary>The number without the punctuation that people add for readability.</summary>
    private static string Plain(string text) =>
        string.Concat((IsTelephoneUri(text) ? text.Substring(Scheme.Length) : text).Where(IsCounted));

    private static bool IsCounted(char character) =>
        !char.IsWhiteSpace(character) && character is not ('-' or '.' or '(' or ')' or '/' or '\u2010' or '\u2011' or '\u2012' or '\u2013');

    private static bool IsTelephoneUri(string text) => text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the number contains a trunk prefix, as in <c>+44 (0)20</c>. Without its brackets it would be a different number.
    /// </summary>
    private static bool IsTrunkPrefixed(string text) => text.IndexOf("(0", StringComparison.Ordinal) >= 0;
}
