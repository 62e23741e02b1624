using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Types;

/// <summary>Every type that a tool may take: its schema, and a value on its way to the method.</summary>
public sealed class TypeTests
{
    public static TheoryData<string> Types => [.. TypeRows.All.Select(row => row.Type)];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Type_OfAParameter_HasASchemaAndIsReadByIt(string type)
    {
        var row = TypeRows.All.Single(row => row.Type == type);
        await using var agent = EchoAgent.Compile($"{type} value", TypeRows.Declarations);

        var parameters = agent.Function("say").GetProperty("parameters");
        Assert.Equal(Normal(row.Schema), Normal(parameters.GetProperty("properties").GetProperty("value").GetRawText()));
        Assert.Equal("""["value"]""", parameters.GetProperty("required").GetRawText());

        var taken = await agent.CallAsync("say", $$"""{"value":{{row.Fits}}}""");
        Assert.True(taken.Outcome == ToolOutcome.Answered, taken.Result.Response);
        Assert.Equal(Value(type, row.Fits), Normal(taken.Result.Response!));

        var refused = await agent.CallAsync("say", $$"""{"value":{{row.FitsNot}}}""");
        Assert.Equal(ToolOutcome.ArgumentFault, refused.Outcome);
        Assert.StartsWith($"value: expected {row.Expected}, got ", refused.Result.Response, StringComparison.Ordinal);

        var missing = await agent.CallAsync("say");
        Assert.Equal($"value is missing; expected {row.Expected}.", missing.Result.Response);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Type_ThatMayBeNull_TakesNullAndNothing(string type)
    {
        var row = TypeRows.All.Single(row => row.Type == type);
        await using var agent = EchoAgent.Compile($"{type}? value", TypeRows.Declarations);

        var parameters = agent.Function("say").GetProperty("parameters");
        Assert.False(parameters.TryGetProperty("required", out _));
        Assert.Equal("null", (await agent.CallAsync("say")).Result.Response);
        Assert.Equal("null", (await agent.CallAsync("say", """{"value":null}""")).Result.Response);
        Assert.Equal(Value(type, row.Fits), Normal((await agent.CallAsync("say", $$"""{"value":{{row.Fits}}}""")).Result.Response!));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Type_GivenHalfOfASurrogatePair_IsAFaultUnlessItIsText(string type)
    {
        await using var agent = EchoAgent.Compile($"{type} value", TypeRows.Declarations);
        var answer = await agent.CallAsync("say", """{"value":"2026-04-02T14:30:0\ud800"}""");

        Assert.Equal(type == "string" ? ToolOutcome.Answered : ToolOutcome.ArgumentFault, answer.Outcome);
    }

    /// <summary>What System.Text.Json does not write as it was read.</summary>
    private static string Value(string type, string json) => type switch
    {
        "Days" => Normal("\"monday, weekend\""),
        "Seating" => Normal("\"near_the_door\""),
        "Address" => Normal(json.Replace("}", ",\"line\":\"Alley 1, Bonn\"}", StringComparison.Ordinal)),
        "Payment" => Normal(json),
        _ => Normal(json),
    };

    private static string Normal(string json) => JsonNode.Parse(json)!.ToJsonString();
}
