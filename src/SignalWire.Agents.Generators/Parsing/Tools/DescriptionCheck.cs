using System.Text;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>Checks whether a description says more than the tool's name.</summary>
internal static class DescriptionCheck
{
    private const string AsyncSuffix = "async";

    private static readonly string[] Placeholders = ["", "todo", "tbd", "description", "summary"];

    /// <summary>What is wrong with a description, in words that follow "is"; <see langword="null"/> if it has content.</summary>
    /// <param name="description">The description.</param>
    /// <param name="method">The method's name in C#.</param>
    public static string? Emptiness(string description, string method)
    {
        string said = Letters(description);
        string name = Letters(method);
        return Placeholders.Contains(said) ? "a placeholder"
            : said == name || said + AsyncSuffix == name ? "only the tool's name"
            : null;
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                letters.Append(char.ToLowerInvariant(letter));
            }
        }

        return letters.ToString();
    }
}
