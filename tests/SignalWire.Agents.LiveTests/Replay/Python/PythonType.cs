using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>A type in the notation of the recorded cases, taken apart.</summary>
/// <param name="Name">Its name without the module, or <c>|</c> for a union; nothing for a constant.</param>
/// <param name="Arguments">What stands in its brackets, or the members of a union.</param>
/// <param name="Constant">The constant, if it is one.</param>
internal sealed record PythonType(string Name, IReadOnlyList<PythonType> Arguments, JsonNode? Constant = null)
{
    /// <summary>The words that are constants and no types.</summary>
    private static readonly Dictionary<string, Func<JsonNode>> Words = new()
    {
        ["True"] = () => JsonValue.Create(true),
        ["False"] = () => JsonValue.Create(false),
    };

    public bool IsNone => Name is "None" or "NoneType";

    /// <summary>Reads a type; throws when the notation is not known.</summary>
    public static PythonType Parse(string text)
    {
        int position = 0;
        var type = ParseUnion(text, ref position);
        return position == text.Length ? type : throw Unreadable(text, position);
    }

    private static PythonType ParseUnion(string text, ref int position)
    {
        var members = new List<PythonType> { ParseOne(text, ref position) };
        while (Take(text, ref position, '|'))
        {
            members.Add(ParseOne(text, ref position));
        }

        return members is [var only] ? only : new PythonType("|", members);
    }

    private static PythonType ParseOne(string text, ref int position)
    {
        SkipSpace(text, ref position);
        int start = position;
        if (position < text.Length && text[position] is '"' or '\'')
        {
            return new PythonType("", [], ParseText(text, ref position));
        }

        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '_' or '.' or '-'))
        {
            position++;
        }

        string name = text[start..position];
        SkipSpace(text, ref position);
        if (long.TryParse(name, out long number))
        {
            return new PythonType("", [], JsonValue.Create(number));
        }

        if (Words.TryGetValue(name, out var constant))
        {
            return new PythonType("", [], constant());
        }

        var arguments = new List<PythonType>();
        if (Take(text, ref position, '['))
        {
            while (!Take(text, ref position, ']'))
            {
                arguments.Add(ParseUnion(text, ref position));
                Take(text, ref position, ',');
            }
        }
        else if (name.Length == 0)
        {
            throw Unreadable(text, position);
        }

        return new PythonType(name == "..." ? name : name[(name.LastIndexOf('.') + 1)..], arguments);
    }

    private static JsonValue ParseText(string text, ref int position)
    {
        int end = text.IndexOf(text[position], position + 1);
        string content = end > 0 ? text[(position + 1)..end] : throw Unreadable(text, position);
        position = end + 1;
        SkipSpace(text, ref position);
        return JsonValue.Create(content);
    }

    private static bool Take(string text, ref int position, char character)
    {
        SkipSpace(text, ref position);
        bool isThere = position < text.Length && text[position] == character;
        position += isThere ? 1 : 0;
        return isThere;
    }

    private static void SkipSpace(string text, ref int position)
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }
    }

    private static UntranslatableException Unreadable(string text, int position) => new($"type '{text}', from character {position}");
}
