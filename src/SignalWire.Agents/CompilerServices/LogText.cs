using System.Text;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Text of a request in the log: a caller must not be able to write lines of its own there.</summary>
internal static class LogText
{
    public static string Of(ReadOnlySpan<byte> text)
    {
        char[] characters = Encoding.UTF8.GetString(text).ToCharArray();
        for (int i = 0; i < characters.Length; i++)
        {
            if (char.IsControl(characters[i]) || characters[i] is '\u2028' or '\u2029')
            {
                characters[i] = '?';
            }
        }

        return new string(characters);
    }
}
