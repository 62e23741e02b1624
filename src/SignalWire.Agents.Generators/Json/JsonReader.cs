using System.Globalization;
using System.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Json;

/// <summary>
/// Reads JSON as strictly as the strictest reader that may read it later: by RFC 8259, without comments, trailing commas, duplicate keys or
/// lone surrogates.
/// </summary>
internal sealed class JsonReader
{
    /// <summary>The maximum depth of System.Text.Json.</summary>
    private const int MaxDepth = 64;

    private readonly string _text;
    private int _position;
    private int _depth;
    private JsonFault? _fault;

    private JsonReader(string text) => _text = text;

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>Reads a text that must be one object.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fault">The first fault; <see langword="null"/> if the text is an object.</param>
    /// <returns>The object; <see langword="null"/> if there is a fault.</returns>
    public static JsonValue? ReadObject(string text, out JsonFault? fault) =>
        Read(text, '{', "expected an object in braces", out fault);

    /// <summary>Reads a text that must be one array.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fault">The first fault; <see langword="null"/> if the text is an array.</param>
    /// <returns>The array; <see langword="null"/> if there is a fault.</returns>
    public static JsonValue? ReadArray(string text, out JsonFault? fault) =>
        Read(text, '[', "expected an array in brackets", out fault);

    /// <summary>Reads a text that must be one value of any kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fault">The first fault; <see langword="null"/> if the text is a value.</param>
    /// <returns>The value; <see langword="null"/> if there is a fault.</returns>
    public static JsonValue? ReadAny(string text, out JsonFault? fault) => Read(text, start: null, "", out fault);

    private static JsonValue? Read(string text, char? start, string expectation, out JsonFault? fault)
    {
        var reader = new JsonReader(text);
        reader.SkipWhiteSpace();
        var value = start is null || reader.Current == start ? reader.ReadValue() : reader.Fail(expectation);
        reader.SkipWhiteSpace();
        if (value is not null && reader._position < text.Length)
        {
            value = reader.Fail("expected the end of the text");
        }

        fault = reader._fault;
        return value;
    }

    private JsonValue? ReadValue()
    {
        SkipWhiteSpace();
        return Current switch
        {
            '{' => Nest(ReadMembers),
            '[' => Nest(ReadItems),
            '"' => ReadText() is { } text ? new JsonValue(JsonKind.Text, text) : null,
            '-' or (>= '0' and <= '9') => ReadNumber(),
            't' => ReadWord("true", JsonKind.Boolean),
            'f' => ReadWord("false", JsonKind.Boolean),
            'n' => ReadWord("null", JsonKind.Null),
            _ => Fail("expected a value"),
        };
    }

    private JsonValue? Nest(Func<JsonValue?> read)
    {
        if (_depth == MaxDepth)
        {
            return Fail($"more than {MaxDepth} levels of nesting");
        }

        _depth++;
        _position++;
        var value = read();
        _depth--;
        return value;
    }

    private JsonValue? ReadMembers()
    {
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        SkipWhiteSpace();
        if (!Take('}'))
        {
            do
            {
                SkipWhiteSpace();
                int start = _position;
                if ((Current == '"' ? ReadText() : FailText("expected a name in double quotes")) is not { } name)
                {
                    return null;
                }

                if (!names.Add(name))
                {
                    return Fail($"duplicate key '{name}'", start);
                }

                SkipWhiteSpace();
                if (!Take(':'))
                {
                    return Fail("expected ':'");
                }

                if (ReadValue() is not { } value)
                {
                    return null;
                }

                members.Add(new JsonMember(name, value));
                SkipWhiteSpace();
            }
            while (Take(','));

            if (!Take('}'))
            {
                return Fail("expected ',' or '}'");
            }
        }

        return new JsonValue(JsonKind.Object, "") { Members = members.ToEquatableArray() };
    }

    private JsonValue? ReadItems()
    {
        var items = new List<JsonValue>();
        SkipWhiteSpace();
        if (!Take(']'))
        {
            do
            {
                if (ReadValue() is not { } item)
                {
                    return null;
                }

                items.Add(item);
                SkipWhiteSpace();
            }
            while (Take(','));

            if (!Take(']'))
            {
                return Fail("expected ',' or ']'");
            }
        }

        return new JsonValue(JsonKind.Array, "") { Items = items.ToEquatableArray() };
    }

    private string? ReadText()
    {
        int start = _position++;
        var text = new StringBuilder();
        while (!Take('"'))
        {
            if (_position == _text.Length)
            {
                return FailText("expected a closing double quote");
            }

            if (Current < ' ')
            {
                return FailText("unescaped control character");
            }

            char character = Current;
            if (character == '\\')
            {
                if (ReadEscape() is not { } escaped)
                {
                    return FailText("invalid escape sequence");
                }

                character = escaped;
            }
            else
            {
                _position++;
            }

            text.Append(character);
        }

        string read = text.ToString();
        bool isTorn = read.Where((_, index) => Surrogates.IsLone(read, index)).Any();
        return isTorn ? FailText("string with half of a surrogate pair", start) : read;
    }

    /// <summary>Reads an escape sequence. Stays at its start if it is invalid.</summary>
    private char? ReadEscape()
    {
        char? plain = _position + 1 == _text.Length ? null : _text[_position + 1] switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => null,
        };
        if (plain is not null)
        {
            _position += 2;
            return plain;
        }

        bool isEscape = string.CompareOrdinal(_text, _position, "\\u", 0, 2) == 0 && _position + 6 <= _text.Length;
        string digits = isEscape ? _text.Substring(_position + 2, 4) : "";
        if (ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            _position += 6;
            return (char)code;
        }

        return null;
    }

    private JsonValue? ReadNumber()
    {
        int start = _position;
        Take('-');
        bool sound = Take('0') || TakeDigits();
        sound = sound && (!Take('.') || TakeDigits());
        if (sound && (Take('e') || Take('E')))
        {
            _ = Take('+') || Take('-');
            sound = TakeDigits();
        }

        return sound ? new JsonValue(JsonKind.Number, _text.Substring(start, _position - start)) : Fail("expected a digit");
    }

    private JsonValue? ReadWord(string word, JsonKind kind)
    {
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
        {
            return Fail("expected a value");
        }

        _position += word.Length;
        return new JsonValue(kind, word);
    }

    private bool TakeDigits()
    {
        int start = _position;
        while (Current is >= '0' and <= '9')
        {
            _position++;
        }

        return _position > start;
    }

    private bool Take(char character)
    {
        bool isThere = _position < _text.Length && Current == character;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private void SkipWhiteSpace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            _position++;
        }
    }

    private JsonValue? Fail(string reason, int? offset = null)
    {
        _fault ??= new JsonFault(offset ?? _position, reason);
        return null;
    }

    private string? FailText(string reason, int? offset = null)
    {
        Fail(reason, offset);
        return null;
    }
}
