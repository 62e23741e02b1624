using System.Globalization;

namespace SignalWire.Agents.Json;

/// <summary>
/// Reads integers as models write them: 12, 12.0, 1.2e1, and in a string with white space around them. It is exact where
/// <see cref="double"/> and <see cref="decimal"/> round: neither 12.5 nor 1e-30 is an integer.
/// </summary>
internal static class WholeNumber
{
    /// <summary>The maximum number of digits of a 64-bit integer.</summary>
    private const int MostDigits = 20;

    public static bool TryParse(ReadOnlySpan<byte> text, out Int128 value)
    {
        value = 0;
        text = text.Trim(" \t\r\n"u8);
        bool isNegative = text.StartsWith("-"u8);
        text = isNegative ? text[1..] : text;

        int exponent = 0;
        int mark = text.IndexOfAny((byte)'e', (byte)'E');
        if (mark >= 0)
        {
            // A plus sign is allowed here. A larger exponent cannot belong to a 64-bit integer.
            if (!int.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || exponent is > 1000 or < -1000)
            {
                return false;
            }

            text = text[..mark];
        }

        int point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? default : text[(point + 1)..];
        if ((whole.IsEmpty && fraction.IsEmpty) || (point >= 0 && (whole.IsEmpty || fraction.IsEmpty)))
        {
            return false;
        }

        return TryScale(whole, fraction, exponent, isNegative, out value);
    }

    private static bool TryScale(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, int exponent, bool isNegative, out Int128 value)
    {
        value = 0;
        int digits = 0;
        int length = whole.Length + fraction.Length;
        for (int i = 0; i < length || i < whole.Length + exponent; i++)
        {
            byte digit = i < whole.Length ? whole[i] : i < length ? fraction[i - whole.Length] : (byte)'0';
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            if (i >= whole.Length + exponent)
            {
                // After the decimal point, only zeros are allowed.
                if (digit != '0')
                {
                    return false;
                }

                continue;
            }

            digits += digits > 0 || digit != '0' ? 1 : 0;
            if (digits > MostDigits)
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        value = isNegative ? -value : value;
        return true;
    }
}
