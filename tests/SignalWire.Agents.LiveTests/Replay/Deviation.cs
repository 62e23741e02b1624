using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>A place where the document differs from the recorded one on purpose.</summary>
/// <param name="Row">Where that is written.</param>
/// <param name="Path">The place: keys and indices, parted by slashes.</param>
/// <param name="Ours">What stands there in ours; nothing where the key is left out.</param>
internal sealed record Deviation(string Row, string Path, JsonNode? Ours)
{
    /// <summary>Whether ours has the recorded words and more after them, which are not foreseen.</summary>
    public bool HasMoreWords { get; init; }

    /// <summary>A description that says more, because a keyword for it is missing.</summary>
    public static Deviation MoreWords(string row) => new(row, "description", null) { HasMoreWords = true };

    /// <summary>The same difference, seen from further out.</summary>
    public Deviation Below(string path) => this with { Path = $"{path}/{Path}" };

    /// <summary>Turns the recorded JSON into ours at this place; fails when there is no difference.</summary>
    /// <param name="recorded">The recorded JSON, which is changed.</param>
    /// <param name="actual">Ours.</param>
    public void Apply(JsonNode recorded, JsonNode actual)
    {
        string[] steps = Path.Split('/');
        var parent = steps.SkipLast(1).Aggregate(recorded, (node, step) => Step(node, step)!);
        string last = steps[^1];
        var theirs = Step(parent, last);
        var ours = HasMoreWords ? More(theirs, steps.Aggregate((JsonNode?)actual, Step)) : Ours;
        Assert.False(JsonNode.DeepEquals(theirs, ours), $"{Path}: a difference was claimed ({Row}), but there is none");
        if (ours is null)
        {
            Assert.True(parent.AsObject().Remove(last), Path);
        }
        else
        {
            parent[last] = ours.DeepClone();
        }
    }

    private static JsonNode? Step(JsonNode? node, string step) => node is JsonArray items ? items[int.Parse(step, null)] : node?[step];

    private JsonNode? More(JsonNode? theirs, JsonNode? ours)
    {
        string recorded = theirs?.GetValue<string>().TrimEnd('.') ?? "";
        Assert.True(ours is not null, $"{Path}: words were expected ({Row})");
        Assert.StartsWith(recorded, ours.GetValue<string>(), StringComparison.Ordinal);
        return ours;
    }
}
