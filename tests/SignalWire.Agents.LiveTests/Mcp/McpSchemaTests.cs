using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using SignalWire.Agents.LiveTests.Randomized;
using SignalWire.Agents.LiveTests.Types;

namespace SignalWire.Agents.LiveTests.Mcp;

/// <summary>Clients of the protocol validate by JSON schema as it is published: what our schemas take there, the tools take too.</summary>
public sealed class McpSchemaTests
{
    private const int NullAndNothing = 2;
    private const int RandomTools = 60;
    private const int ValuesOfATool = 5;

    [AjvFact]
    public async Task Schema_OfEveryRow_TakesWhatItsToolTakes()
    {
        (string Parameter, string[] Values)[] rows =
        [
            .. TypeRows.All.Select(row => ($"{row.Type} value", new[] { row.Fits })),
            .. TypeRows.All.Select(row => ($"{row.Type}? value", new[] { row.Fits })),
            .. TypeRows.All.Select(row => ($"List<{row.Type}?> value", new[] { $"[{row.Fits}]", "[null]" })),
            .. TypeRows.All.Select(row => ($"List<{row.Type}>? value", new[] { $"[{row.Fits}]", "[null]" })),
            .. ConstraintTests.Rows.Select(row => ((string)row[0], (string[])row[2])),
            .. ConstraintTests.Defaults.Select(row => ((string)row[0], Array.Empty<string>())),
        ];
        await using var agent = await McpAgent.StartAsync(
            "Echo", EchoAgent.SourceOfAll(rows.Select(row => row.Parameter), TypeRows.Declarations));

        string[] refused = await AssertAgreementAsync(agent, rows);

        // What is written as System.Text.Json writes it is never only a matter of reading widely.
        Assert.Empty(refused.Intersect(TypeRows.All.SelectMany(row => new[] { row.Fits, $"[{row.Fits}]", "[null]" })));
    }

    /// <summary>Whatever is nested in whatever.</summary>
    [AjvFact]
    public void Schema_OfRandomTypes_TakesWhatItsToolTakes() => Check.Sample(
        RandomAgent.Types(RandomTools).SelectMany(types => Values(types).Select(values => (types, values))),
        sample => AssertAgreementAsync(sample.types, sample.values).GetAwaiter().GetResult(),
        iter: 1,
        print: sample => string.Join("; ", sample.types.Select(type => type.Name)));

    [Theory]
    [InlineData("DateTime? value", """{"type":["string","null"],"format":"date-time"}""")]
    [InlineData("DateTimeOffset value", """{"type":"string","format":"date-time"}""")]
    [InlineData("int? value = 3", """{"type":["integer","null"],"default":3}""")]
    [InlineData("Seating? value", """{"type":["string","null"],"enum":["any","inside","outdoors","near_the_door",null]}""")]
    [InlineData("[AllowedValues(1, 2)] int? value", """{"type":["integer","null"],"enum":[1,2,null]}""")]
    [InlineData("List<DateTime?>? value", """{"type":["array","null"],"items":{"type":["string","null"],"format":"date-time"}}""")]
    [InlineData(
        "Odd value",
        """
        {"type":"object","properties":{"nullable":{"type":["boolean","null"]},"format":{"type":["string","null"]},
        "type":{"type":"string","default":"date_time"},"enum":{"type":["array","null"],"items":{"type":"string"}}}}
        """)]
    public async Task Schema_OfAValue_IsInTheWordsOfTheStandard(string parameter, string schema)
    {
        const string odd = """
            public sealed record Odd(bool? Nullable = null, string? Format = null, string Type = "date_time", string[]? Enum = null);
            """;
        await using var agent = await McpAgent.StartAsync("Echo", EchoAgent.Source(parameter, TypeRows.Declarations + odd));

        var emitted = (await agent.SchemasAsync())["say"].GetProperty("properties").GetProperty("value");

        Assert.Null(JsonDifference.Find(JsonElement.Parse(schema), emitted));
    }

    private static Gen<string[][]> Values(RandomType[] types) => types.Aggregate(
        Gen.Const(Array.Empty<string[]>()),
        (before, type) => before.SelectMany(
            all => type.Values.Array[ValuesOfATool].Select(values => (string[][])[.. all, [.. values.Select(value => value.Sent)]])));

    private static async Task AssertAgreementAsync(RandomType[] types, string[][] values)
    {
        await using var agent = await McpAgent.StartAsync("Echo", RandomAgent.Source(types));
        await AssertAgreementAsync(agent, [.. types.Zip(values, (type, sent) => ($"{type.Name} value", sent))]);
    }

    /// <summary>
    /// Asks validator and tool for their verdicts on values, on null, and on nothing at all. The tool may take more, such as a number in a
    /// string; of null and nothing both must say the same.
    /// </summary>
    /// <returns>The values that the tool alone takes.</returns>
    private static async Task<string[]> AssertAgreementAsync(McpAgent agent, (string Parameter, string[] Values)[] rows)
    {
        var schemas = await agent.SchemasAsync();
        string[][] arguments = [.. rows.Select(
            row => (string[])["{}", .. row.Values.Prepend("null").Select(value => $$"""{"value":{{value}}}""")])];
        var verdicts = await AskAjvAsync(rows.Select((row, index) => (row.Parameter, schemas[$"say_{index}"], arguments[index])));
        var refused = new List<string>();
        for (int i = 0; i < rows.Length; i++)
        {
            for (int j = 0; j < arguments[i].Length; j++)
            {
                bool isValid = verdicts.GetProperty($"{i}: {rows[i].Parameter}")[j].GetBoolean();
                bool isTaken = await agent.TakesAsync($"say_{i}", arguments[i][j]);
                string told = $"{rows[i].Parameter} {schemas[$"say_{i}"]}: {arguments[i][j]} is valid: {isValid}, is taken: {isTaken}";
                Assert.True(isTaken || !isValid, told);
                Assert.True(isValid || !isTaken || j >= NullAndNothing, told);
                if (isTaken && !isValid)
                {
                    refused.Add(rows[i].Values[j - NullAndNothing]);
                }
            }
        }

        return [.. refused];
    }

    private static async Task<JsonElement> AskAjvAsync(IEnumerable<(string Name, JsonElement Schema, string[] Arguments)> rows)
    {
        var questions = new JsonObject(rows.Select((row, index) => KeyValuePair.Create($"{index}: {row.Name}", (JsonNode?)new JsonObject
        {
            ["schema"] = JsonNode.Parse(row.Schema.GetRawText()),
            ["values"] = new JsonArray([.. row.Arguments.Select(arguments => JsonNode.Parse(arguments))]),
        })));
        string file = System.IO.Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, questions.ToJsonString());
            return JsonElement.Parse(
                await Ajv.RunAsync(RepositoryRoot.Combine("tests", "SignalWire.Agents.LiveTests", "Mcp", "verdicts.cjs"), file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
