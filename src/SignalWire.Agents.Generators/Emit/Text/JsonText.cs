using System.Globalization;
using System.Text;
using SignalWire.Agents.Generators.Json;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Json;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Text;

/// <summary>
/// Writes JSON as text. The generator has no JSON library in the compiler, and writes too little to need one. Everything is escaped to
/// ASCII, because a lone surrogate is not allowed in a UTF-8 literal.
/// </summary>
internal static class JsonText
{
    /// <summary>Formats a JSON string.</summary>
    public static string String(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            Append(json, text, i);
        }

        return json.Append('"').ToString();
    }

    /// <summary>Formats a JSON array of strings.</summary>
    public static string Strings(IEnumerable<string> texts) => $"[{string.Join(",", texts.Select(String))}]";

    /// <summary>Formats user JSON without white space.</summary>
    public static string Value(JsonValue value) => value.Kind switch
    {
        JsonKind.Text => String(value.Text),
        JsonKind.Array => $"[{string.Join(",", value.Items.Select(Value))}]",
        JsonKind.Object => $"{{{string.Join(",", value.Members.Select(Member))}}}",
        _ => value.Text,
    };

    /// <summary>Formats a key and its value.</summary>
    public static string Member(JsonMember member) => $"{String(member.Name)}:{Value(member.Value)}";

    /// <summary>Gets the items of an array in pieces, commas included.</summary>
    public static IEnumerable<string> Items<T>(IEnumerable<T> items, Func<T, string> toJson)
    {
        string separator = "";
        foreach (var item in items)
        {
            yield return separator + toJson(item);
            separator = ",";
        }
    }

    /// <summary>Gets the discriminator value of a branch as JSON.</summary>
    public static string Kind(UnionBranch branch) => branch.IsNumber ? branch.Kind : String(branch.Kind);

    /// <summary>Formats a constant of a type; <see langword="null"/> if JSON has no such value.</summary>
    public static string? Constant(ConstantValue value, ToolType type) => (value.Kind, type) switch
    {
        (ConstantKind.Null, _) => "null",
        (ConstantKind.Default, _) => null,
        (ConstantKind.Text, _) => String(value.Text),
        (ConstantKind.Number, _) when value.Text is "NaN" or "Infinity" or "-Infinity" => null,
        (ConstantKind.Enum, EnumType enumType) => Words(value, enumType),
        _ => value.Text,
    };

    /// <summary>Gets the wire name of an enum value, or the names that make up a flags value.</summary>
    private static string? Words(ConstantValue value, EnumType enumType)
    {
        if (!enumType.IsFlags)
        {
            return enumType.Members.FirstOrDefault(member => member.Value == value.Text) is { } member ? String(member.Name) : null;
        }

        decimal bits = decimal.Parse(value.Text, CultureInfo.InvariantCulture);
        var named = enumType.Members
            .Where(member => decimal.Parse(member.Value, CultureInfo.InvariantCulture) is var bit && Holds(bits, bit))
            .ToList();
        return named.Aggregate(0UL, (sum, member) => sum | Bits(decimal.Parse(member.Value, CultureInfo.InvariantCulture))) == Bits(bits)
            ? $"[{string.Join(",", named.Select(member => String(member.Name)))}]"
            : null;
    }

    private static bool Holds(decimal bits, decimal bit) => (Bits(bits) & Bits(bit)) == Bits(bit);

    private static ulong Bits(decimal number) => number < 0 ? unchecked((ulong)(long)number) : (ulong)number;

    private static void Append(StringBuilder json, string text, int index)
    {
        char character = text[index];
        switch (character)
        {
            case '"':
                json.Append("\\\"");
                break;
            case '\\':
                json.Append("\\\\");
                break;
            case '\n':
                json.Append("\\n");
                break;
            case '\r':
                json.Append("\\r");
                break;
            case '\t':
                json.Append("\\t");
                break;
            case >= ' ' and <= '~':
                json.Append(character);
                break;
            default:
                // A lone surrogate is not valid text, and a parser can reject the whole document.
                char sound = Surrogates.IsLone(text, index) ? '\uFFFD' : character;
                json.Append("\\u").Append(((int)sound).ToString("x4", CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>Replaces lone surrogates, so that the text can be encoded as UTF-8.</summary>
    public static string WithoutLoneSurrogates(string text)
    {
        var sound = new StringBuilder(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (Surrogates.IsLone(text, i))
            {
                sound[i] = '\uFFFD';
            }
        }

        return sound.ToString();
    }
}
