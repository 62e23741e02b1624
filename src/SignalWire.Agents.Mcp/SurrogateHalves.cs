using System.Buffers.Text;

namespace SignalWire.Agents.Mcp;

/// <summary>Halves of surrogate pairs in escaped JSON text.</summary>
internal static class SurrogateHalves
{
    /// <summary>The length of <c>\ud83d</c>.</summary>
    private const int Length = 6;

    /// <summary>Puts U+FFFD, which is as long, in the place of each half without the other.</summary>
    /// <param name="text">What stands between the quotes of a JSON string.</param>
    public static void Replace(Span<byte> text)
    {
        while (text.IndexOf((byte)'\\') is >= 0 and var found)
        {
            text = text[found..];
            int length = 2;
            if (Read(text) is { } unit)
            {
                bool isPair = char.IsHighSurrogate(unit) && Read(text[Length..]) is { } next && char.IsLowSurrogate(next);
                if (char.IsSurrogate(unit) && !isPair)
                {
                    @"\ufffd"u8.CopyTo(text);
                }

                length = isPair ? 2 * Length : Length;
            }

            text = text[length..];
        }
    }

    /// <summary>The unit of UTF-16 that is escaped at the beginning of a text; <see langword="null"/> if none is.</summary>
    private static char? Read(ReadOnlySpan<byte> text) =>
        text.StartsWith(@"\u"u8) && Utf8Parser.TryParse(text[2..Length], out ushort unit, out _, standardFormat: 'x') ? (char)unit : null;
}
