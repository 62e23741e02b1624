using System.Globalization;

namespace SignalWire.Agents.Generators.Literals;

/// <summary>ASCII letters and digits, and how messages show other characters.</summary>
internal static class Characters
{
    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsHex(char character) => IsDigit(character) || character is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    /// <summary>Whether a text consists of digits and is not empty.</summary>
    public static bool AreDigits(string text) => text.Length > 0 && text.All(IsDigit);

    /// <summary>The first character of a kind; <see langword="null"/> if the text has none.</summary>
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

    /// <summary>Formats a character for a message. An invisible character is named.</summary>
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
