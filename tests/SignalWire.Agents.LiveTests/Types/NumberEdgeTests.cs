namespace SignalWire.Agents.LiveTests.Types;

/// <summary>Numbers at the edge of a type: bounds that are its own limits, and defaults that JSON has no word for.</summary>
public sealed class NumberEdgeTests
{
    [Theory]
    [InlineData("[Range(0, 10, MinimumIsExclusive = true)] uint value", "1", "0")]
    [InlineData("[Range(0, 255, MaximumIsExclusive = true)] byte value", "254", "255")]
    [InlineData("[Range(-128, 0, MinimumIsExclusive = true, MaximumIsExclusive = true)] sbyte value", "-127", "-128")]
    [InlineData("[Range(2, 4, MinimumIsExclusive = true, MaximumIsExclusive = true)] int value", "3", "4")]
    [InlineData("[Range(1, 1)] double value", "1", "1.1")]
    public async Task Bound_ThatIsTheLimitOfTheType_IsKept(string parameter, string fits, string fitsNot)
    {
        await using var agent = EchoAgent.Compile(parameter, "");

        Assert.Equal(ToolOutcome.Answered, (await agent.CallAsync("say", $$"""{"value":{{fits}}}""")).Outcome);
        Assert.Equal(ToolOutcome.ArgumentFault, (await agent.CallAsync("say", $$"""{"value":{{fitsNot}}}""")).Outcome);
    }

    [Theory]
    [InlineData("double value = double.NaN")]
    [InlineData("double value = double.PositiveInfinity")]
    [InlineData("float? value = float.NegativeInfinity")]
    [InlineData("[Range(double.NegativeInfinity, double.PositiveInfinity)] double value = 1 / 0.0")]
    [InlineData("[DefaultValue(double.NaN)] double value")]
    [InlineData("Reach value")]
    public async Task Default_ThatJsonHasNoWordFor_IsUsedAndNotTold(string parameter)
    {
        const string reach = "public sealed record Reach(double Far = double.PositiveInfinity, float Near = float.NaN);";
        await using var agent = LiveAgent.Compile(EchoAgent.Source(parameter, reach).Replace(
            "JsonNumberHandling.Strict", "JsonNumberHandling.AllowNamedFloatingPointLiterals", StringComparison.Ordinal));
        var answer = await agent.CallAsync("say", parameter == "Reach value" ? """{"value":{}}""" : "{}");

        Assert.True(answer.Outcome == ToolOutcome.Answered, answer.Result.Response);
        Assert.Matches("NaN|Infinity", answer.Result.Response);
        Assert.DoesNotContain("\"default\"", agent.Function("say").GetRawText(), StringComparison.Ordinal);
    }
}
