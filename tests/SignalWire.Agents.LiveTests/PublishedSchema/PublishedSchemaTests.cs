using System.Text.Json.Nodes;
using CsCheck;
using SignalWire.Agents.LiveTests.Prompts;
using SignalWire.Agents.LiveTests.Randomized;
using SignalWire.Agents.LiveTests.Types;

namespace SignalWire.Agents.LiveTests.PublishedSchema;

/// <summary>What is emitted is valid by the schema that the platform publishes: parameters of tools, prompts.</summary>
public sealed class PublishedSchemaTests
{
    private const int RandomTools = 150;

    [PublishedSchemaFact]
    public async Task Parameters_OfEveryRow_SatisfyThePublishedSchema()
    {
        string[] rows =
        [
            .. TypeRows.All.Select(row => $"{row.Type} value"),
            .. TypeRows.All.Select(row => $"{row.Type}? value"),
            .. ConstraintTests.Rows.Select(row => (string)row[0]),
            .. ConstraintTests.Defaults.Select(row => (string)row[0]),
        ];
        await using var agent = EchoAgent.CompileAll(rows, TypeRows.Declarations);

        await ValidateAsync(agent, rows);
    }

    /// <summary>An agent without any prompt is apart: there is nothing valid to send for it.</summary>
    [PublishedSchemaFact]
    public async Task Prompt_OfEveryRow_SatisfiesThePublishedSchema()
    {
        var prompts = new JsonObject();
        foreach (string members in PromptTests.Prompts.Select(row => (string)row[0]).Where(members => members.Length > 0))
        {
            await using var agent = PromptTests.Compile(members);
            prompts[members] = JsonNode.Parse(agent.Ai().GetProperty("prompt").GetRawText());
        }

        Assert.Empty(await SwmlSchema.FindViolationsAsync("AIPrompt", prompts));
    }

    [PublishedSchemaFact]
    public void Parameters_OfRandomTypes_SatisfyThePublishedSchema() => Check.Sample(
        RandomAgent.Types(RandomTools),
        types => ValidateAsync(types).GetAwaiter().GetResult(),
        iter: 1,
        print: types => string.Join("; ", types.Select(type => type.Name)));

    private static async Task ValidateAsync(RandomType[] types)
    {
        await using var agent = RandomAgent.Compile(types);
        await ValidateAsync(agent, [.. types.Select(type => type.Name)]);
    }

    /// <summary>Validates what the agent's tools take.</summary>
    /// <param name="agent">An agent with tools <c>say_0</c>, <c>say_1</c> and on.</param>
    /// <param name="rows">What each takes, in C#.</param>
    private static async Task ValidateAsync(LiveAgent agent, string[] rows)
    {
        var parameters = new JsonObject(rows.Select((row, index) => KeyValuePair.Create(
            $"{index}: {row}", JsonNode.Parse(agent.Function($"say_{index}").GetProperty("parameters").GetRawText()))));
        Assert.Empty(await SwmlSchema.FindViolationsAsync("FunctionParameters", parameters));
    }
}
