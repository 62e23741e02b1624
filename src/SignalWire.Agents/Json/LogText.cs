using System.Globalization;
using System.Text;

namespace SignalWire.Agents.Json;

/// <summary>
/// Makes text from a request safe for the log. The sender must not be able to add lines to the log, or to reverse the text next to it.
/// </summary>
internal static class LogText
{
    public static string Of(ReadOnlySpan<byte> text) => Of(Encoding.UTF8.GetString(text));

    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(IsShown(rune) ? rune.ToString() : "?");
        }

        return shown.ToString();
    }

    /// <summary>
    /// Returns whether a character is visible. Control characters, line separators and invisible characters that affect other text
    /// (directions, joiners, tags) are not.
    /// </summary>
    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
