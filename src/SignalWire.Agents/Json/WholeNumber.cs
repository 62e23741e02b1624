using System.Globalization;

namespace SignalWire.Agents.Json;

/// <summary>
/// Reads whole numbers as models write them: 12, 12.0, 1.2e1, with white space around where they stand in a string. It is exact where
/// <see cref="double"/> and <see cref="decimal"/> round: 12.5 is no whole number, and neither is 1e-30.
/// </summary>
internal static class WholeNumber
{
    /// <summary>No number of 64 bits has more digits.</summary>
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
            // A plus sign is allowed here; an exponent beyond this cannot belong to a number of 64 bits.
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
                // Behind the point there may be nothing but zeros.
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
