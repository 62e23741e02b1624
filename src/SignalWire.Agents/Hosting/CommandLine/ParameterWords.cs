using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>Describes a parameter's type and constraints for <c>--list-tools</c>: <c>string [one of red, green]</c>.</summary>
internal static class ParameterWords
{
    private static readonly (string Least, string Most, string Unit)[] s_counts =
    [
        ("minLength", "maxLength", " characters"),
        ("minItems", "maxItems", " items"),
        ("minProperties", "maxProperties", " values"),
    ];

    /// <summary>Returns the description of a schema.</summary>
    public static string Of(JsonElement schema)
    {
        string type = schema.Text("type") ?? "one of several";
        string[] constraints = [.. Constraints(schema)];
        return constraints.Length == 0 ? type : $"{type} [{string.Join("; ", constraints)}]";
    }

    private static IEnumerable<string> Constraints(JsonElement schema)
    {
        if (schema.TryFind("items", out var items))
        {
            yield return $"of {Of(items)}";
        }

        string[] properties = [.. schema.Object("properties").EnumerateObject().Select(property => property.Name)];
        if (properties.Length > 0)
        {
            yield return $"with {string.Join(", ", properties)}";
        }

        string[] words = [.. schema.Items("enum").Select(Text)];
        if (words.Length > 0)
        {
            yield return $"one of {string.Join(", ", words)}";
        }

        foreach (string bounds in s_counts
            .Select(count => Range(Number(schema, count.Least, "at least"), Number(schema, count.Most, "at most"), count.Unit))
            .Prepend(Range(
                Number(schema, "minimum", "at least") ?? Number(schema, "exclusiveMinimum", "above"),
                Number(schema, "maximum", "at most") ?? Number(schema, "exclusiveMaximum", "below"),
                ""))
            .Where(bounds => bounds.Length > 0))
        {
            yield return bounds;
        }

        foreach (string keyword in new[] { "pattern", "format" })
        {
            if (schema.Text(keyword) is { } value)
            {
                yield return $"{keyword} {value}";
            }
        }

        if (schema.TryFind("default", out var given))
        {
            yield return $"default {given.GetRawText()}";
        }

        if (schema.TryFind("nullable", out var nullable) && nullable.ValueKind == JsonValueKind.True)
        {
            yield return "or null";
        }
    }

    private static string? Number(JsonElement schema, string keyword, string words) =>
        schema.TryFind(keyword, out var value) ? $"{words} {value.GetRawText()}" : null;

    private static string Range(string? least, string? most, string unit) =>
        least is null && most is null ? "" : $"{string.Join(" and ", new[] { least, most }.OfType<string>())}{unit}";

    private static string Text(JsonElement value) => value.Text() ?? value.GetRawText();
}
