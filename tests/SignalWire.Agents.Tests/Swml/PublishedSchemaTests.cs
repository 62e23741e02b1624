using System.Text.Json.Nodes;
using CsCheck;
using SignalWire.Agents.Tests.Swml.Randomized;

namespace SignalWire.Agents.Tests.Swml;

/// <summary>What is written is valid by the schema that the platform publishes.</summary>
public sealed class PublishedSchemaTests
{
    private const int SamplesOfAVerb = 25;

    [PublishedSchemaFact]
    public void Verbs_OfAnyContent_SatisfyThePublishedSchema()
    {
        var all = RandomVerbs.Types.Keys.Aggregate(
            Gen.Const(Array.Empty<string>()),
            (before, name) => before.SelectMany(verbs => RandomVerbs.Named(name).Array[SamplesOfAVerb].Select(
                more => (string[])[.. verbs, .. more.Select(verb => verb.ToJson())])));
        Check.Sample(all, verbs => Validate("SWMLMethod", verbs), iter: 1, print: _ => "");
    }

    private static void Validate(string definition, string[] texts)
    {
        var values = new JsonObject(texts.Select((text, index) => KeyValuePair.Create($"{index}", JsonNode.Parse(text))));
        string[] violations = SwmlSchema.FindViolationsAsync(definition, values).GetAwaiter().GetResult();
        Assert.True(violations.Length == 0, string.Join('\n', violations));
    }
}
