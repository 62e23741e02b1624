using System.Buffers;
using System.Globalization;
using System.Text;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Actions;

/// <summary>What the headers of an INVITE can carry. Text that a model or a caller made up must not become a header of its own.</summary>
internal static class HeaderText
{
    /// <summary>How long a value may be when it is escaped: what a screen at a desk shows, and a packet has room for.</summary>
    public const int LongestValue = 256;

    /// <summary>Of a name that is no name, no more than this is told.</summary>
    private const int LongestEcho = 40;

    private const string Cut = "...";

    /// <summary>The characters of a token (RFC 7230, section 3.2.6); SIP has nearly the same.</summary>
    private static readonly SearchValues<char> s_token =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Whether a header can have the name.</summary>
    public static void CheckName(string name)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(s_token))
        {
            throw new ArgumentException(
                $"'{Printable(name)}' is no name for a SIP header: letters, digits and dashes are, such as X-Summary.", nameof(name));
        }
    }

    /// <summary>Whether a text stays within one line.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="text">The text.</param>
    public static void CheckText(string name, string text)
    {
        if (text.Any(char.IsControl))
        {
            throw new ArgumentException(
                $"The value of header '{name}' has a line break or another control character, with which it could become a header of its "
                + "own. "
                + "Put blanks in their place.",
                nameof(text));
        }
    }

    /// <summary>
    /// Escapes a value: what is not printable ASCII is percent-encoded UTF-8, and so are the percent sign and the brace that would begin a
    /// variable of the platform's.
    /// </summary>
    /// <param name="name">The header's name.</param>
    /// <param name="text">The value.</param>
    /// <param name="mayBeCut">Whether the end of a long one may be missing.</param>
    /// <exception cref="ArgumentException">It has a control character, or is too long.</exception>
    public static string Escape(string name, string text, bool mayBeCut)
    {
        CheckText(name, text);
        var escaped = new StringBuilder();
        int fitting = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            Append(escaped, rune);
            fitting = escaped.Length <= LongestValue - Cut.Length ? escaped.Length : fitting;
        }

        return escaped.Length <= LongestValue ? escaped.ToString()
            : mayBeCut ? escaped.ToString(0, fitting) + Cut
            : throw new ArgumentException(
                $"The value of header '{name}' is {escaped.Length} characters long when it is escaped, and a header should carry "
                + $"{LongestValue} at "
                + "the most. Send a key, and keep the rest in global data.",
                nameof(text));
    }

    private static void Append(StringBuilder escaped, Rune rune)
    {
        if (rune.Value is >= ' ' and <= '~' and not ('%' or '{'))
        {
            escaped.Append((char)rune.Value);
            return;
        }

        Span<byte> bytes = stackalloc byte[4];
        foreach (byte part in bytes[..rune.EncodeToUtf8(bytes)])
        {
            escaped.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
        }
    }

    private static string Printable(string name) => LogText.Of(name.Length > LongestEcho ? name[..LongestEcho] : name);
}
