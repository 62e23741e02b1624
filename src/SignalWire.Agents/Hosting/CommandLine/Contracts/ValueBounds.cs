using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>Compares the ranges and lengths of two schemas, which are keywords or words in the description.</summary>
internal static class ValueBounds
{
    private static readonly (string Keyword, string Name, bool IsUpper, bool IsExclusive)[] s_keywords =
    [
        ("minimum", "minimum", false, false),
        ("exclusiveMinimum", "minimum", false, true),
        ("maximum", "maximum", true, false),
        ("exclusiveMaximum", "maximum", true, true),
        ("minLength", "minimum length", false, false),
        ("maxLength", "maximum length", true, false),
        ("minItems", "minimum number of items", false, false),
        ("maxItems", "maximum number of items", true, false),
        ("minProperties", "minimum number of values", false, false),
        ("maxProperties", "maximum number of values", true, false),
    ];

    /// <summary>Returns whether a keyword of a schema is a bound.</summary>
    public static bool IsKeyword(string keyword) => s_keywords.Any(known => known.Keyword == keyword);

    /// <summary>Adds the changes.</summary>
    public static void Compare(ChangeList changes, string place, JsonElement before, JsonElement after)
    {
        var old = Read(before);
        var now = Read(after);
        foreach (var (name, bound) in old)
        {
            if (!now.TryGetValue(name, out var other))
            {
                changes.Note(place, $"no longer has the {name} {bound.Words}");
                continue;
            }

            int narrower = bound.CompareTo(other);
            if (narrower > 0)
            {
                changes.Break(place, Text(bound, other));
            }
            else if (narrower < 0)
            {
                changes.Note(place, Text(bound, other));
            }
        }

        foreach (var bound in now.Values.Where(bound => !old.ContainsKey(bound.Name)))
        {
            changes.Break(place, $"now has the {bound.Name} {bound.Words}");
        }
    }

    private static string Text(Bound before, Bound after) => $"had the {before.Name} {before.Words} and now has {after.Words}";

    private static Dictionary<string, Bound> Read(JsonElement schema)
    {
        var words = DescriptionWords.Read(schema.Text("description") ?? "").Bounds;
        var keywords = s_keywords
            .Where(known => schema.TryFind(known.Keyword, out var value) && value.ValueKind == JsonValueKind.Number)
            .Select(known => new Bound(known.Name, known.IsUpper, schema.GetProperty(known.Keyword).GetRawText(), known.IsExclusive));
        return words.Concat(keywords).GroupBy(bound => bound.Name).ToDictionary(same => same.Key, same => same.Last());
    }
}
