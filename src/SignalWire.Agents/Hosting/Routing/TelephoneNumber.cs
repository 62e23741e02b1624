namespace SignalWire.Agents.Hosting.Routing;

/// <summary>
/// A telephone number that is compared as in RFC 3966, section 5: without visual separators, and with its extension and its context. Other
/// parts of an address do not count.
/// </summary>
/// <param name="Digits">The digits, with a leading plus sign for a global number.</param>
/// <param name="Extension">The extension, or empty.</param>
/// <param name="Context">The context of a local number, which is a domain or the beginning of a global number; or empty.</param>
internal sealed record TelephoneNumber(string Digits, string Extension, string Context)
{
    private const string Separators = "-.()";

    /// <summary>Reads the user of an address, such as <c>+1-555-010-0000;ext=12</c>.</summary>
    /// <param name="user">The user.</param>
    /// <returns>The number, or <see langword="null"/> if the user is not a number.</returns>
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

    /// <summary>
    /// Returns the number, then the shorter forms in which an agent can declare it: without its context, without its extension, without
    /// both.
    /// </summary>
    public IEnumerable<TelephoneNumber> FromExactToAlone() =>
        [this, this with { Context = "" }, this with { Extension = "" }, this with { Extension = "", Context = "" }];

    /// <summary>Returns the context in one spelling: a domain is not case-sensitive.</summary>
    private static string ReadContext(string context) =>
        context.StartsWith('+') ? WithoutSeparators(context) : context.ToLowerInvariant();

    private static string WithoutSeparators(string text) =>
        string.Concat(text.Where(letter => !Separators.Contains(letter, StringComparison.Ordinal)));
}
