using System.Buffers;
using System.Globalization;
using System.Text;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Actions;

/// <summary>Checks and escapes the headers of an INVITE. Text from a model or a caller must not be able to add a header.</summary>
internal static class HeaderText
{
    /// <summary>The maximum length of an escaped value. It fits on the display of a desk phone and into a packet.</summary>
    public const int LongestValue = 256;

    /// <summary>The maximum number of characters of an invalid name that are repeated in a message.</summary>
    private const int LongestEcho = 40;

    private const string Cut = "...";

    /// <summary>The characters of a token (RFC 7230, section 3.2.6). SIP allows nearly the same ones.</summary>
    private static readonly SearchValues<char> s_token =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Throws if a header cannot have the name.</summary>
    public static void CheckName(string name)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(s_token))
        {
            throw new ArgumentException(
                $"'{Printable(name)}' is not a valid name for a SIP header; use letters, digits and dashes, such as X-Summary.",
                nameof(name));
        }
    }

    /// <summary>Throws if a text has more than one line.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="text">The text.</param>
    public static void CheckText(string name, string text)
    {
        if (text.Any(char.IsControl))
        {
            throw new ArgumentException(
                $"The value of header '{name}' has a line break or another control character, which could add a header. "
                + "Replace it with a space.",
                nameof(text));
        }
    }

    /// <summary>
    /// Escapes a value. Characters other than printable ASCII are percent-encoded as UTF-8. So are the percent sign and the opening brace,
    /// which could begin one of the platform's variables.
    /// </summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="text">The value.</param>
    /// <param name="mayBeCut"><see langword="true"/> if a long value can be truncated.</param>
    /// <exception cref="ArgumentException">The value has a control character, or is too long.</exception>
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
                $"The value of header '{name}' is {escaped.Length} characters long when escaped, and the maximum is "
                + $"{LongestValue}. Send a key, and store the rest in global data.",
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
