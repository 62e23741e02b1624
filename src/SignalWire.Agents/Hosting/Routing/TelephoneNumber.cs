namespace SignalWire.Agents.Hosting.Routing;

/// <summary>
/// A telephone number as RFC 3966, section 5, compares it: without visual separators. Its extension and its context are part of it;
/// whatever else an address says of it is not.
/// </summary>
/// <param name="Digits">The digits, with a plus sign before them for a global number.</param>
/// <param name="Extension">The extension; empty for none.</param>
/// <param name="Context">Where a local number holds: a domain or the beginning of a global number; empty if nothing is said.</param>
internal sealed record TelephoneNumber(string Digits, string Extension, string Context)
{
    private const string Separators = "-.()";

    /// <summary>Reads the user of an address, such as <c>+1-555-010-0000;ext=12</c>.</summary>
    /// <param name="user">The user.</param>
    /// <returns>The number; <see langword="null"/> if the user is not a number.</returns>
    public static TelephoneNumber? Read(string user)
    {
        string digits = WithoutSeparators(SipAddress.Name(user));
        string local = digits.StartsWith('+') ? digits[1..] : digits;
        if (local.Length == 0 || !local.All(letter => char.IsAsciiDigit(letter) || letter is '*' or '#'))
        {
            return null;
        }

        string extension = WithoutSeparators(SipAddress.Parameter(user, "ext"));
        return new TelephoneNumber(digits, extension, ReadContext(SipAddress.Parameter(user, "phone-context")));
    }

    /// <summary>The number itself, then as an owner may have written less of it: without its context, without its extension, and
    /// alone.</summary>
    public IEnumerable<TelephoneNumber> FromExactToAlone() =>
        [this, this with { Context = "" }, this with { Extension = "" }, this with { Extension = "", Context = "" }];

    /// <summary>A domain may be written in capitals.</summary>
    private static string ReadContext(string context) =>
        context.StartsWith('+') ? WithoutSeparators(context) : context.ToLowerInvariant();

    private static string WithoutSeparators(string text) =>
        string.Concat(text.Where(letter => !Separators.Contains(letter, StringComparison.Ordinal)));
}
