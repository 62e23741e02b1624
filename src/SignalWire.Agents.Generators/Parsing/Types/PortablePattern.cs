using System.Text.RegularExpressions;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>
/// Determines whether a pattern has the same meaning for .NET and for the platform, which follows JSON schema and therefore ECMAScript.
/// </summary>
internal static class PortablePattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The syntax that only .NET has, with its names.</summary>
    private static readonly (Regex Syntax, string Name)[] ForeignSyntax =
    [
        Foreign(@"\\[AzZG]", "a .NET anchor; use ^ and $"),
        Foreign(@"\(\?>", "an atomic group"),
        Foreign(@"\(\?\(", "a conditional group"),
        Foreign(@"\(\?#", "a comment"),
        Foreign(@"\(\?<[A-Za-z0-9_]*-[A-Za-z0-9_]+>", "a balancing group"),
        Foreign(@"\(\?'", "a group named in quotes; use (?<name>…)"),
        Foreign(@"\(\?[imnsx-]+[:)]", "an inline option"),
        Foreign(@"\\[ae]", "a .NET escape"),
        Foreign(@"\\[pP]\{Is", "a Unicode block by its .NET name"),
        Foreign(@"\[[^\]]*-\[", "a character class subtraction"),
    ];

    /// <summary>The reason why .NET rejects a pattern; <see langword="null"/> if it accepts it.</summary>
    public static string? FindError(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, Patience);
            return null;
        }
        catch (ArgumentException error)
        {
            return error.Message.TrimEnd('.');
        }
    }

    /// <summary>The syntax in a pattern that the platform does not recognize; <see langword="null"/> if there is none.</summary>
    public static string? FindForeign(string pattern)
    {
        // An escaped character, even a backslash, is an ordinary character.
        string plain = Regex.Replace(pattern, @"\\\W", "  ", RegexOptions.CultureInvariant, Patience);
        foreach (var (syntax, name) in ForeignSyntax)
        {
            if (syntax.IsMatch(plain))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whether a whole text matches a valid pattern.</summary>
    public static bool Fits(string pattern, string text)
    {
        try
        {
            var match = Regex.Match(text, pattern, RegexOptions.CultureInvariant, Patience);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static (Regex Syntax, string Name) Foreign(string syntax, string name) =>
        (new Regex(syntax, RegexOptions.CultureInvariant, Patience), name);
}
