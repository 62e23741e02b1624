using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.TestKit;

/// <summary>A recorded case of what the vendor's SDK answers.</summary>
/// <param name="Id">Its folder.</param>
public sealed partial record GoldenCase(string Id)
{
    /// <summary>The recorded request.</summary>
    public JsonNode Request => Read("request.json");

    /// <summary>The recorded response.</summary>
    public JsonNode Response => Read("response.json");

    /// <summary>The recorded document.</summary>
    public JsonNode Document => Read("swml.json");

    /// <summary>Puts the recorded cases' mark in the place of tokens.</summary>
    /// <param name="json">A document.</param>
    public static JsonNode WithoutTokens(string json) => JsonNode.Parse(Token().Replace(json, "__token={{TOKEN}}"))!;

    /// <summary>The ids of all cases of a category; none where the material is missing.</summary>
    public static IEnumerable<string> Ids(string category) => !SharedMaterial.Exists
        ? []
        : JsonNode.Parse(File.ReadAllText(SharedMaterial.Combine("golden", "index.json")))!["cases"]!.AsArray()
            .Where(entry => (string)entry!["category"]! == category)
            .Select(entry => (string)entry!["id"]!);

    private JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(SharedMaterial.Combine("golden", Id, file)))!;

    [GeneratedRegex("__token=[A-Za-z0-9_%-]+")]
    private static partial Regex Token();
}
