using System.Text.Json.Nodes;
using CsCheck;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Swml.Randomized;

/// <summary>Draws JSON.</summary>
internal static class RandomJson
{
    private const int Levels = 2;

    public static SwmlJson Value(PCG random) => (SwmlJson?)Node(random, Levels) ?? SwmlJson.Parse("null");

    public static SwmlObject Object(PCG random) => NodeObject(random, Levels);

    private static JsonNode? Node(PCG random, int levels) => random.Next(levels > 0 ? 7u : 5u) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => (long)random.Next64(),
        3 => Gen.Double.Where(double.IsFinite).Generate(random, null, out _),
        4 => RandomText.Any(random),
        5 => new JsonArray([.. Enumerable.Range(0, (int)random.Next(3)).Select(_ => Node(random, levels - 1))]),
        _ => NodeObject(random, levels - 1),
    };

    private static JsonObject NodeObject(PCG random, int levels) =>
        new(Enumerable.Range(0, (int)random.Next(4)).Select(index => KeyValuePair.Create($"key {index}", Node(random, levels))));
}
