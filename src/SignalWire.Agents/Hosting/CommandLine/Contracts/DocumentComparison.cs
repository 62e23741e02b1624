using System.Text;
using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>
/// Compares the rest of the document: prompt, voice, settings. A running call keeps its old document, so no change breaks it, unless a tool
/// is no longer offered. Changes that are already reported for tools and the route are not repeated.
/// </summary>
internal sealed class DocumentComparison(ChangeList changes, KeptAgent before, KeptAgent after)
{
    private const string Token = "__token=TOKEN";

    private static readonly string[] s_toldOfTools = ["function", "description", "parameters"];

    private readonly string _oldUrl = Encoding.UTF8.GetString(AgentUrls.MaskedUrl(before.Route));
    private readonly string _newUrl = Encoding.UTF8.GetString(AgentUrls.MaskedUrl(after.Route));

    /// <summary>Adds the changes.</summary>
    public void Compare() => CompareObjects("document", before.Document, after.Document, told: []);

    private void CompareValues(string path, JsonElement old, JsonElement now)
    {
        switch (old.ValueKind, now.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                CompareObjects(path, old, now, told: []);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array) when AreFunctions(old) && AreFunctions(now):
                CompareFunctions(path, old, now);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                CompareArrays(path, [.. old.EnumerateArray()], [.. now.EnumerateArray()]);
                break;
            case (JsonValueKind.String, JsonValueKind.String) when Plain(old.Text(), _oldUrl) == Plain(now.Text(), _newUrl):
                break;
            default:
                if (!JsonElement.DeepEquals(old, now))
                {
                    changes.Note(path, Excerpt.Of(old, now));
                }

                break;
        }
    }

    private void CompareObjects(string path, JsonElement old, JsonElement now, string[] told)
    {
        foreach (var property in old.EnumerateObject().Where(property => !told.Contains(property.Name)))
        {
            if (now.TryFind(property.Name, out var value))
            {
                CompareValues($"{path}.{property.Name}", property.Value, value);
            }
            else
            {
                changes.Note($"{path}.{property.Name}", $"was removed: {Excerpt.Of(property.Value)}");
            }
        }

        foreach (var property in now.EnumerateObject()
            .Where(property => !told.Contains(property.Name) && !old.TryFind(property.Name, out _)))
        {
            changes.Note($"{path}.{property.Name}", $"was added: {Excerpt.Of(property.Value)}");
        }
    }

    /// <summary>
    /// Compares arrays without their equal beginnings and ends, so that an inserted item does not report all items after it.
    /// </summary>
    private void CompareArrays(string path, JsonElement[] old, JsonElement[] now)
    {
        int least = Math.Min(old.Length, now.Length);
        int start = 0;
        while (start < least && JsonElement.DeepEquals(old[start], now[start]))
        {
            start++;
        }

        int end = 0;
        while (end < least - start && JsonElement.DeepEquals(old[^(end + 1)], now[^(end + 1)]))
        {
            end++;
        }

        for (int i = start; i < Math.Max(old.Length, now.Length) - end; i++)
        {
            if (i >= old.Length - end)
            {
                changes.Note($"{path}[{i}]", $"was added: {Excerpt.Of(now[i])}");
            }
            else if (i >= now.Length - end)
            {
                changes.Note($"{path}[{i}]", $"was removed: {Excerpt.Of(old[i])}");
            }
            else
            {
                CompareValues($"{path}[{i}]", old[i], now[i]);
            }
        }
    }

    private static bool AreFunctions(JsonElement array) =>
        array.GetArrayLength() > 0 && array.EnumerateArray().All(item => item.Text("function") is not null);

    private void CompareFunctions(string path, JsonElement old, JsonElement now)
    {
        var oldFunctions = ByName(old);
        var newFunctions = ByName(now);
        foreach (var (name, function) in oldFunctions)
        {
            if (newFunctions.TryGetValue(name, out var other))
            {
                bool isTool = before.Tools.ContainsKey(name) && after.Tools.ContainsKey(name);
                CompareObjects($"{path}[{name}]", function, other, isTool ? s_toldOfTools : []);
            }
            else if (after.Tools.ContainsKey(name))
            {
                changes.Break($"tool {name}", "is no longer offered, unless the configuration of a call adds it");
            }
            else if (!before.Tools.ContainsKey(name))
            {
                changes.Note($"{path}[{name}]", "was removed");
            }
        }

        foreach (string name in newFunctions.Keys.Where(name => !oldFunctions.ContainsKey(name)))
        {
            if (before.Tools.ContainsKey(name))
            {
                changes.Note($"tool {name}", "is now offered even if the configuration of a call does not add it");
            }
            else if (!after.Tools.ContainsKey(name))
            {
                changes.Note($"{path}[{name}]", "was added");
            }
        }
    }

    private static Dictionary<string, JsonElement> ByName(JsonElement functions) => functions.EnumerateArray()
        .DistinctBy(function => function.Text("function"))
        .ToDictionary(function => function.Text("function")!);

    /// <summary>Returns a text without what is reported elsewhere: the agent's own URL, and whether a tool requires a token.</summary>
    private static string? Plain(string? text, string url)
    {
        if (text is null || !text.StartsWith(url, StringComparison.Ordinal)
            || (text.Length > url.Length && text[url.Length] is not ('/' or '?')))
        {
            return text;
        }

        return "URL"
            + text[url.Length..].Replace("?" + Token, "", StringComparison.Ordinal).Replace("&" + Token, "", StringComparison.Ordinal);
    }
}
