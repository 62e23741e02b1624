using System.Globalization;
using System.Text;

namespace SignalWire.Agents.Json;

/// <summary>
/// Text of a request in the log: whoever sent it must not be able to write lines of its own there, or to turn around what stands beside it.
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

    /// <summary>Controls, line separators, and what is not seen itself but changes how the rest is: directions, joiners, tags.</summary>
    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
