using System.Text.Json.Nodes;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents the path from a verb to a value in it: the nodes that contain one another, and where in each the next one is.
/// </summary>
internal sealed class NodeWay
{
    private readonly List<Place> _places;

    private NodeWay(List<Place> places) => _places = places;

    /// <summary>Gets the value at the end of the path.</summary>
    public JsonNode? Value => _places[^1].Value;

    /// <summary>Gets the key of the value; <see langword="null"/> for an item of a list.</summary>
    public string? Key => _places[^1].Key;

    /// <summary>Gets the path as text, such as <c>.switch.case['1'][0]</c>; empty for the verb itself.</summary>
    public string Text => _places[^1].Way;

    /// <summary>Follows a path, as faults contain it, as far as there are values.</summary>
    /// <param name="root">A list whose only item is the verb.</param>
    /// <param name="way">The path from the verb.</param>
    public static NodeWay Find(JsonArray root, string way)
    {
        var places = new List<Place> { new(root, null, 0, "") };
        while (places[^1].Way.Length < way.Length && Next(places[^1], way) is { } next)
        {
            places.Add(next);
        }

        return new(places);
    }

    /// <summary>Replaces the value at the end of the path.</summary>
    /// <param name="value">The new value, which must not have a parent.</param>
    public void Replace(JsonNode value)
    {
        var place = _places[^1];
        if (place.Key is null)
        {
            ((JsonArray)place.Holder)[place.Index] = value;
        }
        else
        {
            ((JsonObject)place.Holder)[place.Key] = value;
        }
    }

    /// <summary>Returns the path to the innermost verb around the value; the path to the verb itself if there is no other.</summary>
    public NodeWay InnermostVerb()
    {
        int last = _places.Count - 1;
        while (last > 0 && !IsVerb(last))
        {
            last--;
        }

        return new(_places[..(last + 1)]);
    }

    /// <summary>Returns whether a place is an item of a list of verbs. The key of the list shows it.</summary>
    private bool IsVerb(int place) => _places[place].Key is null
        && (_places[place - 1].Key is "then" or "else" or "default" or "on_return" or "confirm"
            || (place > 1 && _places[place - 2].Key == "case"));

    private static Place? Next(Place place, string way)
    {
        switch (place.Value)
        {
            case JsonArray list:
                for (int i = 0; i < list.Count; i++)
                {
                    if (Along(place.Way + $"[{i}]", way) is { } reached)
                    {
                        return new(list, null, i, reached);
                    }
                }

                return null;
            case JsonObject fields:
                // A key that contains a bracket or a dot can begin with another key.
                foreach (string key in fields.Select(field => field.Key).OrderByDescending(key => key.Length))
                {
                    if ((Along(place.Way + SwmlReading.Step(key), way) ?? Along($"{place.Way}['{key}']", way)) is { } reached)
                    {
                        return new(fields, key, 0, reached);
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static string? Along(string next, string way) =>
        way.StartsWith(next, StringComparison.Ordinal) && (way.Length == next.Length || way[next.Length] is '.' or '[') ? next : null;

    /// <summary>Represents a value in the node that contains it, under a key or as an item.</summary>
    private readonly record struct Place(JsonNode Holder, string? Key, int Index, string Way)
    {
        public JsonNode? Value => Key is null ? ((JsonArray)Holder)[Index] : ((JsonObject)Holder)[Key];
    }
}
