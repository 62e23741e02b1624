using System.Text;

namespace SignalWire.Agents.Generators.Emit.Text;

/// <summary>Formats user text for a doc comment, on one line.</summary>
internal static class CommentText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char character in JsonText.WithoutLoneSurrogates(text))
        {
            switch (character)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;

                // A line separator would end the comment, and the other characters are not allowed in XML.
                case '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF':
                    escaped.Append(' ');
                    break;
                default:
                    escaped.Append(char.IsControl(character) ? ' ' : character);
                    break;
            }
        }

        return escaped.ToString();
    }
}
