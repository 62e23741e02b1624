using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>Compares the tools of an agent by their names. To a model, a tool with another name is another tool.</summary>
internal sealed class ToolComparison(ChangeList changes)
{
    /// <summary>Adds the changes.</summary>
    public void Compare(IReadOnlyDictionary<string, JsonElement> before, IReadOnlyDictionary<string, JsonElement> after)
    {
        foreach (var (name, tool) in before)
        {
            if (after.TryGetValue(name, out var now))
            {
                Compare(name, tool, now);
            }
            else
            {
                changes.Break($"tool {name}", "was removed");
            }
        }

        foreach (string name in after.Keys.Where(name => !before.ContainsKey(name)))
        {
            changes.Note($"tool {name}", "was added");
        }

        if (!before.Keys.Where(after.ContainsKey).SequenceEqual(after.Keys.Where(before.ContainsKey)))
        {
            changes.Note("the tools", "are in a different order");
        }
    }

    private void Compare(string name, JsonElement before, JsonElement after)
    {
        string place = $"tool {name}";
        if (before.Text("description") != after.Text("description"))
        {
            changes.Note($"the description of {place}", Excerpt.Of(Field(before, "description"), Field(after, "description")));
        }

        switch (IsSecure(before), IsSecure(after))
        {
            case (false, true):
                changes.Break(place, "now requires a token, which running calls do not have");
                break;
            case (true, false):
                changes.Note(place, "no longer requires a token");
                break;
        }

        string? ran = before.Text("runs");
        string? runs = after.Text("runs");
        if (ran != runs && ran == "here")
        {
            changes.Break(place, $"ran here and now runs {runs}; running calls still call it here");
        }
        else if (ran != runs)
        {
            changes.Note(place, $"ran {ran} and now runs {runs}");
        }

        int found = changes.All.Count;
        new SchemaComparison(changes, name).Compare(before.Object("parameters"), after.Object("parameters"));
        new AcceptedComparison(changes, name).Compare(before.Object("accepts"), after.Object("accepts"), [.. changes.All.Skip(found)]);
    }

    private static bool IsSecure(JsonElement tool) => tool.TryFind("secure", out var secure) && secure.ValueKind == JsonValueKind.True;

    private static JsonElement Field(JsonElement tool, string name) =>
        tool.TryFind(name, out var value) ? value : JsonElement.Parse("null"u8);
}
