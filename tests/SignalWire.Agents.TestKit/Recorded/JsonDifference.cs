using System.Text.Json;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.TestKit;

/// <summary>
/// Compares JSON as the recorded cases are to be compared: keys in any order, items in theirs, 44.0 as 44, tokens masked.
/// </summary>
public static partial class JsonDifference
{
    /// <summary>The first difference, where and what; nothing when there is none.</summary>
    public static string? Find(JsonElement expected, JsonElement actual, string path = "$")
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return $"{path}: {expected.ValueKind} was expected, {actual.ValueKind} came";
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => FindInObject(expected, actual, path),
            JsonValueKind.Array => FindInArray(expected, actual, path),
            JsonValueKind.Number => expected.GetDecimal() == actual.GetDecimal() ? null : Describe(),
            JsonValueKind.String => Mask(expected.GetString()!) == Mask(actual.GetString()!) ? null : Describe(),
            _ => null,
        };

        string Describe() => $"{path}: {expected.GetRawText()} was expected, {actual.GetRawText()} came";
    }

    private static string? FindInObject(JsonElement expected, JsonElement actual, string path)
    {
        var names = expected.EnumerateObject().Select(property => property.Name).ToHashSet();
        if (actual.EnumerateObject().Select(property => property.Name).FirstOrDefault(name => !names.Contains(name)) is { } extra)
        {
            return $"{path}.{extra}: was not expected";
        }

        foreach (var property in expected.EnumerateObject())
        {
            string inner = $"{path}.{property.Name}";
            string? difference = actual.TryGetProperty(property.Name, out var value)
                ? Find(property.Value, value, inner)
                : $"{inner}: is missing";
            if (difference is not null)
            {
                return difference;
            }
        }

        return null;
    }

    private static string? FindInArray(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
        {
            return $"{path}: {expected.GetArrayLength()} items were expected, {actual.GetArrayLength()} came";
        }

        return expected.EnumerateArray().Zip(actual.EnumerateArray())
            .Select((pair, index) => Find(pair.First, pair.Second, $"{path}[{index}]"))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string Mask(string text) => Token().Replace(text, "__token={{TOKEN}}");

    [GeneratedRegex("__token=[A-Za-z0-9_-]+(%3D)*")]
    private static partial Regex Token();
}
