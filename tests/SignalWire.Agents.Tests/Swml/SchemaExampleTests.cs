using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Swml;

/// <summary>Each example of the published schema, and each of its properties, is read, and written as it was.</summary>
public sealed class SchemaExampleTests
{
    /// <summary>A summary without options is written by its name alone, which says the same.</summary>
    private static readonly string[] s_written =
        ["LiveTranscribe.live_transcribe.action.summarize", "LiveTranslate.live_translate.action.summarize"];

    [SharedFact]
    public void Examples_OfAllVerbs_AreReadAndWrittenAsTheyWere()
    {
        var examples = SchemaExamples.All();

        var faults = examples.Select(example => (example.Place, example.IsOfTheSchema, Fault: FindFault(example.Verb)))
            .Where(row => row.Fault is not null && (row.IsOfTheSchema || !s_written.Contains(row.Place))).ToList();

        // All that there are: none is left out.
        Assert.Equal(CountExamples(SwmlSchema.Definitions), examples.Count(example => example.IsOfTheSchema));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>Whoever makes verbs of the examples makes valid ones.</summary>
    [PublishedSchemaFact]
    public async Task Examples_OfAllVerbs_SatisfyTheSchemaThatTheyAreOf() => Assert.Empty(await SwmlSchema.FindViolationsAsync(
        "SWMLMethod",
        new JsonObject(SchemaExamples.All().Where(example => example.IsOfTheSchema).Select(
            (example, index) => KeyValuePair.Create($"{index}: {example.Place}", (JsonNode?)example.Verb)))));

    private static int CountExamples(JsonNode? schema) => schema switch
    {
        JsonObject properties => ((properties["examples"] as JsonArray)?.Count ?? 0)
            + properties.Sum(property => CountExamples(property.Value)),
        JsonArray items => items.Sum(CountExamples),
        _ => 0,
    };

    private static string? FindFault(JsonObject verb)
    {
        string json = verb.ToJsonString();
        try
        {
            var read = Verb.Parse(json);
            string written = read.ToJson();
            return read is CustomVerb ? "has no type"
                : !JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(written)) ? $"{json} became {written}"
                : read != Verb.Parse(written) ? $"{written} is not what it was read from"
                : null;
        }
        catch (JsonException fault)
        {
            return $"{fault.Message}: {json}";
        }
    }
}
