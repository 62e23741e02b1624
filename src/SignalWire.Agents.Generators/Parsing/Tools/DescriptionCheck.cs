using System.Text;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>Whether a description says anything that the tool's name does not.</summary>
internal static class DescriptionCheck
{
    private const string AsyncSuffix = "async";

    private static readonly string[] Placeholders = ["", "todo", "tbd", "description", "summary"];

    /// <summary>What is wrong with a description, in words that follow "is"; nothing when it says something.</summary>
    /// <param name="description">The description.</param>
    /// <param name="method">The method's name in C#.</param>
    public static string? Emptiness(string description, string method)
    {
        string said = Letters(description);
        string name = Letters(method);
        return Placeholders.Contains(said) ? "a placeholder"
            : said == name || said + AsyncSuffix == name ? "its name in other letters"
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
