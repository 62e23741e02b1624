using System.Text;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Parsing.Naming;

/// <summary>Derives wire names from C# names.</summary>
internal static class WireName
{
    /// <summary><c>orderId</c> is <c>order_id</c>, <c>HTTPCode2</c> is <c>http_code2</c>.</summary>
    public static string SnakeCase(string name) => Join(name, '_', char.ToLowerInvariant);

    /// <summary><c>OrderPolicy</c> is <c>Order Policy</c>.</summary>
    public static string Words(string name) => Join(name, ' ', static character => character);

    /// <summary>The camelCase and PascalCase spellings of a name, if they differ from it.</summary>
    public static EquatableArray<string> OtherSpellings(string wireName)
    {
        string pascalCase = PascalCase.Of(wireName);
        if (pascalCase.Length == 0)
        {
            return EquatableArray<string>.Empty;
        }

        string camelCase = char.ToLowerInvariant(pascalCase[0]) + pascalCase.Substring(1);
        return new[] { camelCase, pascalCase }.Where(spelling => spelling != wireName).Distinct().ToEquatableArray();
    }

    /// <summary>The platform's pattern: <c>^[a-zA-Z_][a-zA-Z0-9_]*$</c>.</summary>
    public static bool IsToolName(string name)
    {
        foreach (char character in name)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return name.Length > 0 && name[0] is < '0' or > '9';
    }

    private static string Join(string name, char separator, Func<char, char> convert)
    {
        var joined = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (StartsWord(name, i) && joined.Length > 0 && joined[joined.Length - 1] != separator)
            {
                joined.Append(separator);
            }

            joined.Append(convert(name[i] == '_' ? separator : name[i]));
        }

        return joined.ToString();
    }

    /// <summary>
    /// Whether a capital letter starts a word. Of several in a row, only the first does, and the last if a lowercase letter follows.
    /// </summary>
    private static bool StartsWord(string name, int index) =>
        char.IsUpper(name[index])
        && index > 0
        && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
}
