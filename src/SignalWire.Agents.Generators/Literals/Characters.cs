using System.Globalization;

namespace SignalWire.Agents.Generators.Literals;

/// <summary>Letters and digits of ASCII, and how a message shows what is none.</summary>
internal static class Characters
{
    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsHex(char character) => IsDigit(character) || character is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    /// <summary>Whether a text is made of digits, and of one at least.</summary>
    public static bool AreDigits(string text) => text.Length > 0 && text.All(IsDigit);

    /// <summary>The first character of a kind; nothing when there is none.</summary>
    public static char? FirstIn(string text, Func<char, bool> isOfKind)
    {
        foreach (char character in text)
        {
            if (isOfKind(character))
            {
                return character;
            }
        }

        return null;
    }

    /// <summary>A character in a message: what cannot be seen is named.</summary>
    public static string Show(char character) => character switch
    {
        ' ' => "a space",
        '\t' => "a tab",
        '\r' or '\n' => "a line break",
        _ when char.IsControl(character) || char.IsWhiteSpace(character) || char.IsSurrogate(character) =>
            "the character U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
        _ => $"'{character}'",
    };
}
