using System.Collections.Immutable;

namespace SignalWire.Agents.Hosting.Routing;

/// <summary>The SIP user names that the vendor's SDKs derive from an agent's name and route.</summary>
internal static class AutomaticSipNames
{
    private const int ShortestWithVowels = 4;
    private const int ShortestWithoutVowels = 3;

    /// <summary>
    /// Returns the name and the route in lowercase letters, digits and <c>_</c>, the last segment of the route, and the name without its
    /// vowels if it stays long enough.
    /// </summary>
    public static ImmutableArray<string> Of(string name, string route)
    {
        string plain = Plain(name);
        string consonants = string.Concat(plain.Where(letter => !"aeiou".Contains(letter, StringComparison.Ordinal)));
        bool hasShortForm = plain.Length >= ShortestWithVowels && consonants.Length >= ShortestWithoutVowels;
        return
        [
            .. new[] { plain, Plain(route), Plain(route[(route.LastIndexOf('/') + 1)..]), hasShortForm ? consonants : "" }
                .Where(found => found.Length > 0)
                .Distinct(),
        ];
    }

    private static string Plain(string text) =>
        string.Concat(text.ToLowerInvariant().Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'));
}
