using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.LiveTests.Settings;

namespace SignalWire.Agents.LiveTests.Replay.Settings;

/// <summary>Recorded keys and values as the named arguments of an attribute: by the property where there is one, else in
/// <c>Extra</c>.</summary>
internal static class SettingSource
{
    /// <summary>The arguments.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="values">The keys and values.</param>
    /// <param name="rules">Takes the rules that refuse a value.</param>
    public static IEnumerable<string> Arguments(Type attribute, JsonObject values, List<string> rules)
    {
        var extra = new JsonObject();
        var properties = SettingProperties.Of(attribute);
        foreach (var (key, value) in values)
        {
            var written = properties[key]
                .Select(property => (Property: property, Text: Literal(property.PropertyType, value)))
                .FirstOrDefault(pair => pair.Text is not null);
            if (written.Text is null)
            {
                extra[key] = value?.DeepClone();
                continue;
            }

            if (SettingProperties.Range(written.Property) is var (minimum, maximum, orZero)
                && value!.GetValue<double>() is var number && (number < minimum || number > maximum) && !(orZero && number == 0))
            {
                rules.Add("SWA0305");
            }

            yield return $"{written.Property.Name} = {written.Text}";
        }

        if (extra.Count > 0)
        {
            yield return $"Extra = {CSharp.Literal(extra.ToJsonString())}";
        }
    }

    /// <summary>Sets keys and values over those that are there.</summary>
    /// <param name="target">What is there.</param>
    /// <param name="values">What is set.</param>
    public static void Merge(JsonObject target, JsonObject values)
    {
        foreach (var (key, value) in values)
        {
            target[key] = value?.DeepClone();
        }
    }

    /// <summary>A value as a constant of a type; nothing when it is none.</summary>
    private static string? Literal(Type type, JsonNode? value) => (type.Name, value?.GetValueKind()) switch
    {
        ("Boolean", JsonValueKind.True or JsonValueKind.False) or ("Double", JsonValueKind.Number) => value!.ToJsonString(),
        ("Int32", JsonValueKind.Number) when value!.ToJsonString().All(letter => char.IsAsciiDigit(letter) || letter == '-') => value
            .ToJsonString(),
        ("String", JsonValueKind.String) => CSharp.Literal(value!.GetValue<string>()),
        ("String[]", JsonValueKind.Array) when value!.AsArray() is { Count: > 0 } texts => Texts(texts),
        ("VoiceExpression", JsonValueKind.String) when value!.GetValue<string>() == "auto" => "VoiceExpression.Auto",
        _ => null,
    };

    /// <summary>An array of texts; nothing when something else is in it.</summary>
    private static string? Texts(JsonArray items) => items.All(item => item?.GetValueKind() == JsonValueKind.String)
        ? $"[{string.Join(", ", items.Select(item => CSharp.Literal(item!.GetValue<string>())))}]"
        : null;
}
