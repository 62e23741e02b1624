using System.Collections.Immutable;

namespace SignalWire.Agents.Hosting.Routing;

/// <summary>The SIP user names that the vendor's SDKs make of an agent's name and route.</summary>
internal static class AutomaticSipNames
{
    private const int ShortestWithVowels = 4;
    private const int ShortestWithoutVowels = 3;

    /// <summary>
    /// The name and the route in small letters, digits and <c>_</c>; the last part of the route; and the name without its vowels where
    /// something is left to say.
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
