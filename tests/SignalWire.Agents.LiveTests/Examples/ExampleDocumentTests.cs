using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Examples;

/// <summary>
/// The documents of the examples by the schema that the platform publishes. It lacks keys that the platform has all the same: each is
/// named here with what the schema says in its place, and taken out before the rest is validated.
/// </summary>
public sealed class ExampleDocumentTests
{
    private const string Ai = "sections/main/*/ai";
    private const string Steps = $"{Ai}/prompt/contexts/*/steps/*";

    [PublishedSchemaTheory]
    [InlineData("bistro", $"{Ai}/SWAIG/functions/*/fillers")]
    [InlineData("intake", $"{Steps}/gather_info", $"{Steps}/functions", $"{Ai}/prompt/contexts/*/enter_fillers")]
    [InlineData("frontdesk")]
    [InlineData("jokes", $"{Ai}/SWAIG/functions/*/data_map/expressions/*/nomatch-output")]
    public async Task Document_OfAnExample_SatisfiesThePublishedSchemaButForTheKeysItLacks(string example, params string[] lacking)
    {
        await using var agent = LiveAgent.Compile(File.ReadAllText(SharedMaterial.Combine("examples", $"{example}.cs")));
        var document = JsonNode.Parse(agent.Document().GetRawText())!;

        // Each is needed: with any one of them left in, the schema refuses the document.
        foreach (string path in lacking)
        {
            Assert.NotEqual("1 validated\n", await ValidateAsync(Without(document, lacking.Where(other => other != path))));
        }

        Assert.Equal("1 validated\n", await ValidateAsync(Without(document, lacking)));
    }

    private static JsonNode Without(JsonNode document, IEnumerable<string> paths)
    {
        var copy = document.DeepClone();
        foreach (string path in paths)
        {
            Remove(copy, path.Split('/'));
        }

        return copy;
    }

    private static void Remove(JsonNode? node, ReadOnlySpan<string> path)
    {
        if (path is [var key])
        {
            (node as JsonObject)?.Remove(key);
            return;
        }

        IEnumerable<JsonNode?> inner = (node, path[0]) switch
        {
            (JsonArray items, "*") => items,
            (JsonObject members, "*") => members.Select(member => member.Value),
            (JsonObject members, var name) => [members[name]],
            _ => [],
        };
        foreach (var one in inner)
        {
            Remove(one, path[1..]);
        }
    }

    private static async Task<string> ValidateAsync(JsonNode document)
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new JsonObject { ["document"] = document }));
            return await Ajv.RunAsync(
                RepositoryRoot.Combine("tests", "SignalWire.Agents.LiveTests", "PublishedSchema", "validate.cjs"),
                SharedMaterial.Combine("contract", "swml-schema.json"), "", file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
