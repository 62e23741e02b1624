using System.Text.RegularExpressions;

namespace SignalWire.Agents.Generators.Literals;

/// <summary>Formats a user's text for a message, which can end up in build logs: short, on one line, and without passwords.</summary>
internal static class ShownText
{
    private const int Most = 80;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly Regex Password = new(
        "^(?<head>(?>(sips?:|stream:)?([a-z]+://)?)[^:/@\\s]*):[^/@\\s]*@",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        Patience);

    private static readonly Regex LineBreaks = new("\\s*[\\r\\n]\\s*", RegexOptions.CultureInvariant, Patience);

    public static string Of(string text)
    {
        string shown = Password.Replace(LineBreaks.Replace(text, " "), "${head}:…@");
        return shown.Length <= Most ? shown : shown.Substring(0, Most) + "…";
    }
}
