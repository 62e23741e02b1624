using System.Text.RegularExpressions;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Examples;

/// <summary>Creates an example text that satisfies the constraints of a parameter.</summary>
internal static class ExampleText
{
    private const int Variants = 8;

    /// <summary>The number of characters beyond the minimum length up to which a pattern is tried.</summary>
    private const int MostGrowth = 24;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly string[] Schemes = ["http://", "https://", "ftp://"];

    /// <summary>Finds a text.</summary>
    /// <param name="type">The type of the parameter.</param>
    /// <param name="constraints">The constraints.</param>
    /// <param name="name">The parameter's name, which is the text if there are no constraints.</param>
    /// <returns>A text that satisfies the constraints. If none is found, a description of the expected text in angle brackets.</returns>
    public static string Of(ScalarType type, Constraints constraints, string name) =>
        Candidates(constraints, name).FirstOrDefault(text => Fits(text, constraints)) ?? $"<{Expectation.Of(type, constraints)}>";

    /// <summary>Whether a text is accepted.</summary>
    public static bool Fits(string text, Constraints constraints) =>
        HasLength(text, constraints) && HasFormat(text, constraints.Format)
            && (constraints.Pattern is not { } pattern || Matches(pattern, text));

    private static IEnumerable<string> Candidates(Constraints constraints, string name)
    {
        int least = constraints.MinimumLength ?? 0;
        var formatted = constraints.Format switch
        {
            TextFormat.Email => new[] { $"{Pad("name", least - "@example.com".Length)}@example.com", "a@b.co", "a@b" },
            TextFormat.Url => [Pad("https://example.com/", least), "http://a", "ftp://"],
            TextFormat.Phone => [Pad("+15550100000", least, '0'), Cut("15550100000", constraints)],
            _ => [Cut(Pad(name.Replace('_', ' '), least, '.'), constraints)],
        };
        return constraints.Pattern is { } pattern ? formatted.Concat(Matching(pattern, least)) : formatted;
    }

    private static string Pad(string text, int length, char filler = 'a') => text.PadRight(Math.Max(length, 0), filler);

    private static string Cut(string text, Constraints constraints) =>
        constraints.MaximumLength is { } most && text.Length > most ? text.Substring(0, most) : text;

    /// <summary>Gets texts that can match a pattern, the shortest first.</summary>
    private static IEnumerable<string> Matching(string pattern, int least)
    {
        var classes = new PatternClasses();
        return from growth in Enumerable.Range(0, least + MostGrowth)
               from variant in Enumerable.Range(0, Variants)
               let text = new PatternText(pattern, classes, variant, growth).Write()
               where text is not null
               select text;
    }

    private static bool HasLength(string text, Constraints constraints) =>
        !(text.Length < constraints.MinimumLength || text.Length > constraints.MaximumLength);

    /// <summary>Checks a format like the .NET attributes do, for the texts that are tried here.</summary>
    private static bool HasFormat(string text, TextFormat format) => format switch
    {
        TextFormat.Email => text.IndexOf('@') is > 0 and var at && at == text.LastIndexOf('@') && at < text.Length - 1
            && text.IndexOfAny(['\r', '\n']) < 0,
        TextFormat.Url => Schemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)),
        TextFormat.Phone => text.Any(char.IsDigit) && text.All(character => char.IsDigit(character) || "+-.() ".IndexOf(character) >= 0),
        _ => true,
    };

    /// <summary>Checks a pattern like the runtime's reader does: the whole text must match.</summary>
    private static bool Matches(string pattern, string text)
    {
        try
        {
            var match = Regex.Match(text, pattern, RegexOptions.CultureInvariant, Patience);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
