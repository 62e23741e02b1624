using System.Text.RegularExpressions;

namespace SignalWire.Agents.Generators.Emit.Examples;

/// <summary>The characters that match the classes of a pattern, in the order in which an example uses them.</summary>
internal sealed class PatternClasses
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const string Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digits = "1234567890";

    /// <summary>Common characters come first.</summary>
    private const string Plain = Letters + Capitals + Digits + "-_ .,:;/+@#'!?()*&%$=~^|<>[]{}\"\\`\t\n";

    /// <summary>One character of each kind in turn, as passwords require.</summary>
    private static readonly string Mixed =
        string.Concat(Enumerable.Range(0, Digits.Length).Select(i => $"{Letters[i]}{Capitals[i]}{Digits[i]}{"-!#_ .+@$%"[i]}")) + Plain;

    private readonly Dictionary<string, (string Plain, string Mixed)> _known = new(StringComparer.Ordinal);

    /// <summary>Gets the characters of a class; none if no candidate matches.</summary>
    /// <param name="atom">The class as it is written in the pattern.</param>
    /// <param name="variant">An odd number selects characters of different kinds.</param>
    public string Of(string atom, int variant)
    {
        if (!_known.TryGetValue(atom, out var characters))
        {
            var regex = new Regex($"^(?:{atom})$(?<!\n)", RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));
            string plain = Matching(regex, Plain);
            characters = plain.Length > 0 ? (plain, Matching(regex, Mixed)) : (Foreign(regex), Foreign(regex));
            _known[atom] = characters;
        }

        return variant % 2 == 0 ? characters.Plain : characters.Mixed;
    }

    private static string Matching(Regex regex, string characters) =>
        string.Concat(characters.Where(character => regex.IsMatch(character.ToString())));

    /// <summary>Gets the first few characters of a class of other scripts.</summary>
    private static string Foreign(Regex regex) => string.Concat(
        Enumerable.Range(0x80, 0xD800 - 0x80).Select(code => ((char)code).ToString()).Where(character => regex.IsMatch(character))
            .Take(10));
}
