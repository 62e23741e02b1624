using Microsoft.CodeAnalysis.Text;

namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>A text in which <c>[|…|]</c> marks a place.</summary>
internal static class MarkedText
{
    private const string Start = "[|";
    private const string End = "|]";

    /// <summary>The text without the mark.</summary>
    public static string Plain(string text) =>
        text.Replace(Start, "", StringComparison.Ordinal).Replace(End, "", StringComparison.Ordinal);

    /// <summary>The marked place in the text without the mark; nothing where there is none.</summary>
    public static TextSpan? Place(string text)
    {
        int start = text.IndexOf(Start, StringComparison.Ordinal);
        return start < 0
            ? null
            : TextSpan.FromBounds(start, text.IndexOf(End, start, StringComparison.Ordinal) - Start.Length);
    }
}
