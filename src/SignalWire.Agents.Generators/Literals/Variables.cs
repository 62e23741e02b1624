namespace SignalWire.Agents.Generators.Literals;

/// <summary>Variables in a text, which the platform replaces on a call: <c>${call.from}</c>, <c>%{call.from}</c>.</summary>
internal static class Variables
{
    /// <summary>Whether a text contains a variable, so its final content is unknown.</summary>
    public static bool AreIn(string text)
    {
        for (int open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            if (open > 0 && text[open - 1] is '$' or '%' && text.IndexOf('}', open) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of the variable if the text is one variable and nothing else; otherwise <see langword="null"/>.</summary>
    public static string? WholeName(string text) =>
        text.Length > 3 && text[0] is '$' or '%' && text[1] == '{' && text.IndexOf('}') == text.Length - 1
            ? text.Substring(2, text.Length - 3)
            : null;
}
