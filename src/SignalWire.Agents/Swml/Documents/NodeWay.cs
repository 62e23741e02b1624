using System.Text.Json.Nodes;

namespace SignalWire.Agents.Swml;

/// <summary>The way from a verb to something in it: the nodes that hold one another, and where in each the next one is.</summary>
internal sealed class NodeWay
{
    private readonly List<Place> _places;

    private NodeWay(List<Place> places) => _places = places;

    /// <summary>What is at the end of the way.</summary>
    public JsonNode? Value => _places[^1].Value;

    /// <summary>The key under which it stands; nothing for an item of a list.</summary>
    public string? Key => _places[^1].Key;

    /// <summary>The way in words, such as <c>.switch.case['1'][0]</c>; empty for the verb itself.</summary>
    public string Text => _places[^1].Way;

    /// <summary>Goes along a way as faults tell it, as far as there is something.</summary>
    /// <param name="root">A list whose only item is the verb.</param>
    /// <param name="way">The way from the verb.</param>
    public static NodeWay Find(JsonArray root, string way)
    {
        var places = new List<Place> { new(root, null, 0, "") };
        while (places[^1].Way.Length < way.Length && Next(places[^1], way) is { } next)
        {
            places.Add(next);
        }

        return new(places);
    }

    /// <summary>Puts something else in its place.</summary>
    /// <param name="value">What, nobody else's.</param>
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

    /// <summary>The way to the verb around what is at the end; to the verb itself where there is no other.</summary>
    public NodeWay InnermostVerb()
    {
        int last = _places.Count - 1;
        while (last > 0 && !IsVerb(last))
        {
            last--;
        }

        return new(_places[..(last + 1)]);
    }

    /// <summary>Whether something is an item of a list of verbs, which is known by the key that the list stands under.</summary>
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
                // A key with a bracket or a dot in it may begin as another does.
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

    /// <summary>Something in what holds it: under a key, or as an item.</summary>
    private readonly record struct Place(JsonNode Holder, string? Key, int Index, string Way)
    {
        public JsonNode? Value => Key is null ? ((JsonArray)Holder)[Index] : ((JsonObject)Holder)[Key];
    }
}
