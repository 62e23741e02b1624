using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.LiveTests.PublishedSchema;

/// <summary>
/// Data maps by the schema that the platform publishes. It lacks keys that the platform has all the same: each is named here, so that
/// nothing else can be wrong.
/// </summary>
public sealed partial class DataMapSchemaTests
{
    private const string Hook = "Webhook(\"GET\", \"https://x.example.com\"";

    /// <summary>Attributes, and the keys that the schema does not know.</summary>
    private static readonly (string Attributes, string[] Unknown)[] Rows =
    [
        ("[Fallback(\"x\")]", []),
        ("[Fallback(\"x\", Actions = \"[{\\\"hangup\\\":true}]\")]", []),
        ("[Expression(\"x\", Pattern = \"x\", Output = \"x\")]", []),
        ("[Expression(\"x\", Pattern = \"x\", Output = \"x\", NoMatch = \"y\")]", ["nomatch-output"]),
        ($"[{Hook}, Headers = [\"A: b\"], ErrorKeys = [\"e\"], RequireArgs = [\"a\"], InputArgsAsParams = true, Params = \"{{}}\")] "
            + "[Output(\"x\")]", []),
        ($"[{Hook})] [ForEach(\"a\", \"b\", \"c\", Max = 2)] [Expression(\"x\", Pattern = \"x\", Output = \"x\")]", []),
        ($"[{Hook})] [ForEach(\"a\", \"b\", \"c\")] [Output(\"x\")] [{Hook})] [Output(\"y\")] [Fallback(\"z\")]", []),
        ($"[{Hook}, Body = \"{{}}\", FormParam = \"f\")] [Output(\"x\")]", ["body", "form_param"]),
    ];

    [PublishedSchemaFact]
    public async Task DataMaps_OfEveryRow_SatisfyThePublishedSchemaButForTheKeysItLacks()
    {
        string methods = string.Concat(Rows.Select((row, index) =>
            $"/// <summary>Look it up.</summary>\n/// <param name=\"a\">It.</param>\n[DataMap] {row.Attributes}\nprivate static partial "
            + $"FunctionResult Say{index}(string a);\n"));
        await using var agent = LiveAgent.Compile(
            $"using SignalWire.Agents;\n[VoiceAgent(\"A\")]\npublic sealed partial class Support\n{{\n{methods}}}");
        var maps = new JsonObject(Rows.Select((_, index) => KeyValuePair.Create(
            $"{index}", JsonNode.Parse(agent.Function($"say{index}").GetProperty("data_map").GetRawText()))));

        string[] printed = await SwmlSchema.FindViolationsAsync("DataMap", maps);

        for (int i = 0; i < Rows.Length; i++)
        {
            string line = printed.FirstOrDefault(fault => fault.StartsWith($"{i}: ", StringComparison.Ordinal)) ?? "";
            Assert.Equal(Rows[i].Unknown, UnknownKey().Matches(line).Select(match => match.Groups[1].Value).Distinct().Order());

            // A map that the schema describes completely has no line.
            Assert.Equal(Rows[i].Unknown.Length == 0, line.Length == 0);
        }
    }

    [GeneratedRegex(@"/([^/ ]+) must NOT be valid")]
    private static partial Regex UnknownKey();
}
