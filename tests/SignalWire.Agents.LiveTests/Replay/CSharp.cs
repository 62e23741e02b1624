using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>Text of recorded cases as C#.</summary>
internal static class CSharp
{
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? $"@{name}" : name;

    /// <summary><c>order_id</c> is <c>OrderId</c>. What has no letter is named after its code.</summary>
    public static string PascalCase(string name)
    {
        var pascal = new StringBuilder();
        bool upper = true;
        foreach (char character in name)
        {
            bool isPart = SyntaxFacts.IsIdentifierPartCharacter(character) && character != '_';
            if (isPart)
            {
                pascal.Append(upper ? char.ToUpperInvariant(character) : character);
            }

            upper = !isPart;
        }

        return pascal.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(pascal[0]) ? $"N{pascal}" : pascal.ToString();
    }

    public static string CamelCase(string name)
    {
        string pascal = PascalCase(name);
        return char.ToLowerInvariant(pascal[0]) + pascal[1..];
    }

    /// <summary>The name, with a number after it where it is taken.</summary>
    public static string Unique(string name, Func<string, bool> isTaken) => !isTaken(name)
        ? name
        : Enumerable.Range(2, int.MaxValue - 2)
            .Select(number => name + number.ToString(CultureInfo.InvariantCulture))
            .First(other => !isTaken(other));

    /// <summary>A text in a doc comment.</summary>
    public static string Xml(string text) => new System.Xml.Linq.XText(text).ToString();

    /// <summary>Whether a doc comment gives these words and no others.</summary>
    public static bool FitsDocComment(string text) =>
        text == string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
