using System.Text.RegularExpressions;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>
/// Tells whether a pattern means the same to the platform, which reads it by the rules of JSON schema and so of ECMAScript, as to .NET.
/// </summary>
internal static class PortablePattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>What only .NET knows, and what it is called.</summary>
    private static readonly (Regex Syntax, string Name)[] ForeignSyntax =
    [
        Foreign(@"\\[AzZG]", "an anchor of .NET; use ^ and $"),
        Foreign(@"\(\?>", "an atomic group"),
        Foreign(@"\(\?\(", "a conditional group"),
        Foreign(@"\(\?#", "a comment"),
        Foreign(@"\(\?<[A-Za-z0-9_]*-[A-Za-z0-9_]+>", "a balancing group"),
        Foreign(@"\(\?'", "a group named in quotes; use (?<name>…)"),
        Foreign(@"\(\?[imnsx-]+[:)]", "an option inside the pattern"),
        Foreign(@"\\[ae]", "an escape of .NET"),
        Foreign(@"\\[pP]\{Is", "a block of Unicode by its name in .NET"),
        Foreign(@"\[[^\]]*-\[", "a class taken away from a class"),
    ];

    /// <summary>Why .NET refuses a pattern; nothing when it does not.</summary>
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

    /// <summary>What in a pattern the platform does not know; nothing when it knows it all.</summary>
    public static string? FindForeign(string pattern)
    {
        // What is escaped is a character like any other, a backslash too.
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

    /// <summary>Whether a text fits a sound pattern as a whole.</summary>
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
