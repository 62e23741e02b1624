using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>
/// Compares the parameters of a tool. Calls with the old parameters must still be valid, so a parameter can become wider but not narrower.
/// </summary>
internal sealed class SchemaComparison(ChangeList changes, string tool)
{
    private static readonly string[] s_compared =
    [
        "type", "description", "default", "nullable", "enum", "pattern", "format", "items", "properties", "required", "oneOf", "const",
    ];

    /// <summary>Adds the changes.</summary>
    /// <param name="before">The object schema with all parameters in the file.</param>
    /// <param name="after">The object schema with all parameters in the program.</param>
    public void Compare(JsonElement before, JsonElement after)
    {
        CompareProperties("", before, after);
        CompareOthers($"the parameter object of {tool}", before, after);
    }

    private void CompareProperties(string around, JsonElement before, JsonElement after)
    {
        var old = before.Object("properties");
        var now = after.Object("properties");
        foreach (var property in old.EnumerateObject())
        {
            string path = around + property.Name;
            if (!now.TryFind(property.Name, out var value))
            {
                changes.Break(Place(path), "was removed");
                continue;
            }

            bool wasRequired = IsRequired(before, property.Name);
            bool isRequired = IsRequired(after, property.Name);
            if (isRequired && !wasRequired)
            {
                changes.Break(Place(path), "was made required");
            }
            else if (wasRequired && !isRequired)
            {
                changes.Note(Place(path), "was made optional");
            }

            CompareValue(path, property.Value, value, hasDefaultOfItsOwn: wasRequired == isRequired);
        }

        foreach (var property in now.EnumerateObject().Where(property => !old.TryFind(property.Name, out _)))
        {
            if (IsRequired(after, property.Name))
            {
                changes.Break(Place(around + property.Name), "was added as required");
            }
            else
            {
                changes.Note(Place(around + property.Name), "was added as optional");
            }
        }

        if (!Names(old, now).SequenceEqual(Names(now, old)))
        {
            changes.Note(
                around.Length == 0 ? $"the parameters of {tool}" : $"the properties of {Place(around.TrimEnd('.'))}",
                "are in a different order");
        }
    }

    private void CompareValue(string path, JsonElement before, JsonElement after, bool hasDefaultOfItsOwn)
    {
        string place = Place(path);
        if (before.ValueKind != JsonValueKind.Object || after.ValueKind != JsonValueKind.Object)
        {
            changes.Break(place, $"has no schema to compare: it {Excerpt.Of(before, after)}");
            return;
        }

        if (before.TryFind("oneOf", out _) || after.TryFind("oneOf", out _))
        {
            new BranchComparison(changes, place).Compare(
                before, after, (kind, old, now) => CompareValue($"{path}({kind})", old, now, hasDefaultOfItsOwn));
            CompareOthers(place, before, after);
            return;
        }

        string? type = before.Text("type");
        string? newType = after.Text("type");
        if (type != newType && (type, newType) is not ("integer", "number"))
        {
            string how = (type, newType) is ("number", "integer") ? "was narrowed" : "was changed";
            changes.Break(place, $"{how} from {type ?? "any type"} to {newType ?? "any type"}");
            return;
        }

        if (type != newType)
        {
            changes.Note(place, $"was widened from {type} to {newType}");
        }

        CompareProperties(path + ".", before, after);
        if (before.TryFind("items", out var items) && after.TryFind("items", out var newItems))
        {
            CompareValue(path + "[]", items, newItems, hasDefaultOfItsOwn: true);
        }

        new ValueComparison(changes, place).Compare(before, after, hasDefaultOfItsOwn);
        CompareOthers(place, before, after);
    }

    /// <summary>Compares other keywords. An unknown keyword can restrict values, so its change counts as breaking.</summary>
    private void CompareOthers(string place, JsonElement before, JsonElement after)
    {
        var keywords = before.EnumerateObject().Concat(after.EnumerateObject()).Select(keyword => keyword.Name).Distinct();
        foreach (string keyword in keywords.Where(keyword => !s_compared.Contains(keyword) && !ValueBounds.IsKeyword(keyword)))
        {
            bool was = before.TryFind(keyword, out var old);
            bool isThere = after.TryFind(keyword, out var now);
            if (was != isThere || !JsonElement.DeepEquals(old, now))
            {
                changes.Break(place, $"has a different schema keyword '{keyword}', whose effect is unknown");
            }
        }
    }

    private static IEnumerable<string> Names(JsonElement of, JsonElement within) =>
        of.EnumerateObject().Select(property => property.Name).Where(name => within.TryFind(name, out _));

    private static bool IsRequired(JsonElement schema, string property) => schema.Items("required").Any(name => name.Text() == property);

    private string Place(string path) => $"parameter {path} of {tool}";
}
