using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace SignalWire.Agents.Json;

/// <summary>
/// Makes every string and name in JSON from outside readable. Bytes that are not UTF-8, and escaped halves of surrogate pairs, would throw
/// when they are read: much later, and also in user code. They are therefore replaced with U+FFFD before anything is read.
/// </summary>
internal static class WellFormedJson
{
    private const int EscapeLength = 6;

    /// <summary>Returns the same text if it is well-formed; otherwise a repaired copy.</summary>
    /// <param name="json">The text, which does not have to be JSON.</param>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> json) =>
        OfUtf8(Utf8.IsValid(json) ? json : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json)));

    /// <summary>Returns the same text if it contains no escaped half of a surrogate pair; otherwise a repaired copy.</summary>
    /// <param name="json">The text in valid UTF-8.</param>
    public static ReadOnlySpan<byte> OfUtf8(ReadOnlySpan<byte> json)
    {
        // A vectorized search rules out most texts at once. Only a text that could contain a half is read escape by escape.
        int escape = json.IndexOf("\\u"u8);
        return escape < 0 || (json[escape..].IndexOf("\\ud"u8) < 0 && json[escape..].IndexOf("\\uD"u8) < 0) ? json : WithoutHalves(json);
    }

    private static ReadOnlySpan<byte> WithoutHalves(ReadOnlySpan<byte> json)
    {
        byte[]? repaired = null;
        int at = 0;
        for (int step = json.IndexOf((byte)'\\'); step >= 0; step = json[at..].IndexOf((byte)'\\'))
        {
            at += step;
            if (!TryReadUnit(json[at..], out char unit))
            {
                // A backslash escapes the next character, which can be another backslash.
                at = Math.Min(at + 2, json.Length);
                continue;
            }

            bool isPair = char.IsHighSurrogate(unit) && TryReadUnit(json[(at + EscapeLength)..], out char next)
                && char.IsLowSurrogate(next);
            if (char.IsSurrogate(unit) && !isPair)
            {
                repaired ??= json.ToArray();
                "fffd"u8.CopyTo(repaired.AsSpan(at + 2));
            }

            at += isPair ? 2 * EscapeLength : EscapeLength;
        }

        return repaired ?? json;
    }

    /// <summary>Reads an escape such as <c>\ud83d</c>, which is one UTF-16 code unit.</summary>
    private static bool TryReadUnit(ReadOnlySpan<byte> text, out char unit)
    {
        ushort value = 0;
        bool isUnit = text.Length >= EscapeLength
            && text.StartsWith("\\u"u8)
            && ushort.TryParse(text[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
        unit = (char)value;
        return isUnit;
    }
}
