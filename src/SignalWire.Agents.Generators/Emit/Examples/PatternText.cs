using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.Generators.Emit.Examples;

/// <summary>
/// Creates a text that a pattern with common constructs should match. It writes the text while it walks over the pattern. The caller must
/// check the result with the pattern itself, because assertions are ignored here.
/// </summary>
/// <param name="pattern">A pattern that .NET accepts.</param>
/// <param name="classes">The characters of its classes.</param>
/// <param name="variant">The choice of alternatives and characters. If one choice does not match, another can.</param>
/// <param name="growth">The number of additional repetitions of a repeatable part.</param>
internal sealed class PatternText(string pattern, PatternClasses classes, int variant, int growth)
{
    /// <summary>The maximum length. Nested repetitions grow quickly, and nobody wants to read a longer example.</summary>
    private const int MostCharacters = 2000;

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);
    private int _position;
    private int _groupCount;

    /// <summary>Creates the text.</summary>
    /// <returns>The text; <see langword="null"/> if the pattern has an unsupported construct.</returns>
    public string? Write()
    {
        try
        {
            return TryWriteAlternatives() && _position == pattern.Length ? _text.ToString() : null;
        }
        catch (ArgumentException)
        {
            // .NET does not accept the text as a class or an escape.
            return null;
        }
    }

    private bool Sees(string what) => string.CompareOrdinal(pattern, _position, what, 0, what.Length) == 0;

    /// <summary>Writes the text up to the end of the pattern or group.</summary>
    private bool TryWriteAlternatives()
    {
        int start = _text.Length;
        var alternatives = new List<string>();
        do
        {
            while (_position < pattern.Length && pattern[_position] is not ('|' or ')'))
            {
                if (!TryWriteRepeated())
                {
                    return false;
                }
            }

            alternatives.Add(_text.ToString(start, _text.Length - start));
            _text.Length = start;
        }
        while (_position < pattern.Length && pattern[_position] == '|' && ++_position > 0);
        _text.Append(alternatives[variant % alternatives.Count]);
        return _text.Length <= MostCharacters;
    }

    private bool TryWriteRepeated()
    {
        var (position, length, groups) = (_position, _text.Length, _groupCount);
        if (!TryWritePart())
        {
            return false;
        }

        var (least, most) = ReadQuantifier();
        int after = _position;
        int count = (int)Math.Min(most, (long)least + growth);
        if (count == 0)
        {
            _text.Length = length;
        }

        for (int i = 1; i < count && _text.Length <= MostCharacters; i++)
        {
            (_position, _groupCount) = (position, groups);
            TryWritePart();
        }

        _position = after;
        return true;
    }

    /// <summary>Reads a quantifier; <see langword="null"/> for <c>{a}</c>, which is literal text.</summary>
    private (int Least, int Most) ReadQuantifier()
    {
        var match = PatternSyntax.Quantifier.Match(pattern, _position);
        if (!match.Success)
        {
            return (1, 1);
        }

        _position += match.Length;
        return match.Groups["sign"].Value switch
        {
            "*" => (0, int.MaxValue),
            "+" => (1, int.MaxValue),
            "?" => (0, 1),
            _ => (Number(match.Groups["least"].Value), match.Groups["most"].Value is { Length: > 0 } most ? Number(most)
                : match.Groups["open"].Success ? int.MaxValue : Number(match.Groups["least"].Value)),
        };
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private bool TryWritePart()
    {
        switch (pattern[_position])
        {
            case '(':
                return TryWriteGroup();
            case '[' or '.' or '\\':
                var match = PatternSyntax.Atom.Match(pattern, _position);
                _position += match.Length;
                return match.Success && TryWriteAtom(match.Value);
            case '^' or '$':
                _position++;
                return true;
            default:
                _text.Append(pattern[_position++]);
                return true;
        }
    }

    /// <summary>Writes a character of a class or an escape.</summary>
    private bool TryWriteAtom(string atom)
    {
        if (PatternSyntax.Reference.Match(atom) is { Success: true } reference)
        {
            _text.Append(_groups.TryGetValue(reference.Groups["name"].Value, out string text) ? text : "");
            return true;
        }

        if (PatternSyntax.IsClass(atom))
        {
            string characters = classes.Of(atom, variant);
            if (characters.Length == 0)
            {
                return false;
            }

            _taken.TryGetValue(atom, out int taken);
            _taken[atom] = taken + 1;
            _text.Append(characters[(taken + (variant / 2)) % characters.Length]);
            return true;
        }

        // An anchor has no text.
        _text.Append(PatternSyntax.IsAnchor(atom) ? "" : Regex.Unescape(atom));
        return true;
    }

    private bool TryWriteGroup()
    {
        var match = PatternSyntax.GroupStart.Match(pattern, _position);
        if (!match.Success)
        {
            return false;
        }

        _position += match.Length;
        if (match.Groups["whole"].Success)
        {
            return true;
        }

        int start = _text.Length;
        string? name = match.Groups["name"].Success ? match.Groups["name"].Value
            : match.Groups["plain"].Success ? (++_groupCount).ToString(CultureInfo.InvariantCulture)
            : null;
        if (!TryWriteAlternatives() || _position == pattern.Length)
        {
            return false;
        }

        _position++;
        if (name is not null)
        {
            _groups[name] = _text.ToString(start, _text.Length - start);
        }
        else if (match.Groups["assertion"].Success)
        {
            _text.Length = start;
        }

        return true;
    }
}
