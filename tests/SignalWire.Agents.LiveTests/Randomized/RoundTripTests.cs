using System.Text.Json;
using CsCheck;

namespace SignalWire.Agents.LiveTests.Randomized;

/// <summary>Whatever type a tool takes, a value that is sent is the value that arrives, and arrives again where code passes it
/// on.</summary>
public sealed class RoundTripTests
{
    private const int Agents = 10;
    private const int TypesOfAnAgent = 20;
    private const int ValuesOfAType = 50;

    [Fact]
    public void Value_OfARandomType_ArrivesAsItWasSent() => Check.Sample(
        RandomAgent.Types(TypesOfAnAgent).SelectMany(types => Values(types).Select(values => (types, values))),
        sample => ArriveAsync(sample.types, sample.values).GetAwaiter().GetResult(),
        iter: Agents,
        threads: 2);

    /// <summary>Values of each type.</summary>
    private static Gen<RandomValue[][]> Values(RandomType[] types) => types.Aggregate(
        Gen.Const(Array.Empty<RandomValue[]>()),
        (before, type) => before.SelectMany(all => type.Values.Array[ValuesOfAType].Select(values => (RandomValue[][])[.. all, values])));

    private static async Task ArriveAsync(RandomType[] types, RandomValue[][] values)
    {
        await using var agent = RandomAgent.Compile(types);
        for (int i = 0; i < types.Length; i++)
        {
            foreach (var value in values[i])
            {
                var answer = await agent.CallAsync($"say_{i}", $$"""{"value":{{value.Sent}}}""");
                string told = $"{types[i].Name}\n{types[i].Declarations}\nsent {value.Sent}\ngot {answer.Result.Response}";
                Assert.True(answer.Outcome == ToolOutcome.Answered, told);
                Assert.True(JsonElement.DeepEquals(JsonElement.Parse(value.Arrives), JsonElement.Parse(answer.Result.Response!)), told);

                var passedOn = await agent.CallAsync($"relay_{i}", $$"""{"value":{{value.Sent}}}""");
                Assert.True(answer.Result.Response == passedOn.Result.Response, $"{told}\nand by its method {passedOn.Result.Response}");
            }
        }
    }
}
