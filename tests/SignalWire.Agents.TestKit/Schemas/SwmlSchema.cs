using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.TestKit;

/// <summary>The schema of documents that the platform publishes.</summary>
public static class SwmlSchema
{
    private static string SchemaFile => SharedMaterial.Combine("contract", "swml-schema.json");

    /// <summary>The schema's definitions.</summary>
    public static JsonObject Definitions => JsonNode.Parse(File.ReadAllText(SchemaFile))!["$defs"]!.AsObject();

    /// <summary>Validates values by a definition of the schema, with ajv.</summary>
    /// <param name="definition">The definition's name.</param>
    /// <param name="values">The values, each under a name of its own.</param>
    /// <returns>A line for each value that does not satisfy it, which begins with its name.</returns>
    public static async Task<string[]> FindViolationsAsync(string definition, JsonObject values)
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(values));
            string printed = await Ajv.RunAsync(
                RepositoryRoot.Combine("tests", "SignalWire.Agents.LiveTests", "PublishedSchema", "validate.cjs"),
                SchemaFile,
                definition,
                file);
            string end = $"{values.Count} validated\n";
            return printed.EndsWith(end, StringComparison.Ordinal)
                ? printed[..^end.Length].Split('\n', StringSplitOptions.RemoveEmptyEntries)
                : throw new InvalidOperationException(printed);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
