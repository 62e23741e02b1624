using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>Compares the constraints of two schemas with the same type.</summary>
internal sealed class ValueComparison(ChangeList changes, string place)
{
    /// <summary>Adds the changes.</summary>
    /// <param name="before">The schema in the file.</param>
    /// <param name="after">The schema in the program.</param>
    /// <param name="hasDefaultOfItsOwn">Whether an added or removed default is a change of its own, and not the effect of a value that
    /// became required or optional.</param>
    public void Compare(JsonElement before, JsonElement after, bool hasDefaultOfItsOwn)
    {
        CompareWords(before, after);
        ValueBounds.Compare(changes, place, before, after);
        foreach (string keyword in new[] { "pattern", "format", "const" })
        {
            CompareDemand(keyword, before, after);
        }

        switch (TakesNull(before), TakesNull(after))
        {
            case (true, false):
                changes.Break(place, "no longer accepts null");
                break;
            case (false, true):
                changes.Note(place, "now also accepts null");
                break;
        }

        CompareDefault(before, after, hasDefaultOfItsOwn);
        var text = DescriptionWords.Read(before.Text("description") ?? "").Text;
        var newText = DescriptionWords.Read(after.Text("description") ?? "").Text;
        if (text != newText)
        {
            changes.Note(
                $"the description of {place}",
                Excerpt.Of(
                    before.TryFind("description", out var old) ? old : Nothing, after.TryFind("description", out var now) ? now : Nothing));
        }

        var demands = DescriptionWords.Read(before.Text("description") ?? "").Demands;
        var newDemands = DescriptionWords.Read(after.Text("description") ?? "").Demands;
        foreach (string demand in newDemands.Except(demands))
        {
            changes.Break(place, $"must now be {demand}".Replace("be each value", "have as each value", StringComparison.Ordinal));
        }

        foreach (string demand in demands.Except(newDemands).Where(_ => newDemands.Count == 0))
        {
            changes.Note(place, $"no longer has to be {demand}".Replace("be each value", "have as each value", StringComparison.Ordinal));
        }
    }

    private static JsonElement Nothing { get; } = JsonElement.Parse("null"u8);

    private void CompareWords(JsonElement before, JsonElement after)
    {
        bool had = before.TryFind("enum", out _);
        bool has = after.TryFind("enum", out _);
        string[] words = [.. before.Items("enum").Select(Excerpt.Of)];
        string[] newWords = [.. after.Items("enum").Select(Excerpt.Of)];
        if (!had && has)
        {
            changes.Break(place, $"now accepts only {string.Join(", ", newWords)}");
            return;
        }

        if (had && !has)
        {
            changes.Note(place, $"is no longer limited to {string.Join(", ", words)}");
            return;
        }

        foreach (string word in words.Except(newWords))
        {
            changes.Break(place, $"no longer accepts {word}");
        }

        foreach (string word in newWords.Except(words))
        {
            changes.Note(place, $"now also accepts {word}");
        }

        if (!words.Where(newWords.Contains).SequenceEqual(newWords.Where(words.Contains)))
        {
            changes.Note(place, "has its values in a different order");
        }
    }

    private void CompareDemand(string keyword, JsonElement before, JsonElement after)
    {
        bool had = before.TryFind(keyword, out var old);
        bool has = after.TryFind(keyword, out var now);
        if (had && !has)
        {
            changes.Note(place, $"no longer has the {keyword} {Excerpt.Of(old)}");
        }
        else if (has && !had)
        {
            changes.Break(place, $"now has the {keyword} {Excerpt.Of(now)}");
        }
        else if (had && !JsonElement.DeepEquals(old, now))
        {
            changes.Break($"the {keyword} of {place}", Excerpt.Of(old, now));
        }
    }

    /// <summary>Compares defaults. A caller that omits the value relies on its default.</summary>
    private void CompareDefault(JsonElement before, JsonElement after, bool hasDefaultOfItsOwn)
    {
        bool had = before.TryFind("default", out var old);
        bool has = after.TryFind("default", out var now);
        if (had && has && !JsonElement.DeepEquals(old, now))
        {
            changes.Break($"the default of {place}", Excerpt.Of(old, now));
        }
        else if (had && !has && hasDefaultOfItsOwn)
        {
            changes.Break(place, $"no longer has the default {Excerpt.Of(old)}");
        }
        else if (has && !had && hasDefaultOfItsOwn)
        {
            changes.Break(place, $"now has the default {Excerpt.Of(now)}, and had none before");
        }
    }

    private static bool TakesNull(JsonElement schema) => schema.TryFind("nullable", out var value) && value.ValueKind == JsonValueKind.True;
}
