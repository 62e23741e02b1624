using System.Text;

namespace SignalWire.Agents.Generators.Emit.Text;

/// <summary>Text of the user's in a doc comment, on one line.</summary>
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

                // Whatever ends a line ends the comment, and other such characters no XML may have.
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
