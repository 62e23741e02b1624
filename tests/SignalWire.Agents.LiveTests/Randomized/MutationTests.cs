using System.Text;
using System.Text.Json;
using CsCheck;

namespace SignalWire.Agents.LiveTests.Randomized;

/// <summary>
/// Arguments that are nearly right, and bytes that are nothing: a call never fails by them, and a tool runs only on what satisfies its
/// schema.
/// </summary>
public sealed class MutationTests
{
    private const int Agents = 4;
    private const int TypesOfAnAgent = 25;
    private const int Calls = 1000;

    /// <summary>What mutations are made of: marks of JSON, and pieces that the types know.</summary>
    private static readonly string[] s_pieces =
        ["{", "}", "[", "]", ",", ":", "\"", "null", "true", "0", "-1", "1e9", "12.5", "\"near\"", "\"\\ud800\"", "\"the_value0\":",
            "\u0000", "é", "1e-400", "99999999999999999999"];

    [Fact]
    public void Arguments_MutatedAtRandom_ReachAToolOnlyWhenTheySatisfyItsSchema() => Check.Sample(
        RandomAgent.Types(TypesOfAnAgent)
            .SelectMany(types => Seeds(types).SelectMany(seeds => Gen.Int.Select(random => (types, seeds, random)))),
        sample => CallAsync(sample.types, sample.seeds, new Random(sample.random)).GetAwaiter().GetResult(),
        iter: Agents,
        threads: 2);

    private static Gen<RandomValue[][]> Seeds(RandomType[] types) => types.Aggregate(
        Gen.Const(Array.Empty<RandomValue[]>()),
        (before, type) => before.SelectMany(all => type.Values.Array[8].Select(values => (RandomValue[][])[.. all, values])));

    private static async Task CallAsync(RandomType[] types, RandomValue[][] seeds, Random random)
    {
        await using var agent = RandomAgent.Compile(types);
        int ran = 0;
        for (int i = 0; i < types.Length; i++)
        {
            var schema = agent.Function($"say_{i}").GetProperty("parameters").GetProperty("properties").GetProperty("value");
            for (int call = 0; call < Calls; call++)
            {
                byte[] arguments = Mutate(Encoding.UTF8.GetBytes($$"""{"value":{{seeds[i][call % seeds[i].Length].Sent}}}"""), random);
                var answer = await agent.CallAsync($"say_{i}", arguments);
                string told =
                    $"{types[i].Name}\n{types[i].Declarations}\nsent {Encoding.UTF8.GetString(arguments)}\ngot {answer.Result.Response}";

                Assert.True(answer.Outcome is ToolOutcome.Answered or ToolOutcome.ArgumentFault, told);
                if (answer.Outcome == ToolOutcome.Answered)
                {
                    ran++;
                    string? violation = SchemaCheck.FindViolation(schema, JsonElement.Parse(answer.Result.Response!));
                    Assert.True(violation is null, $"{violation}\n{told}");
                }
            }
        }

        // If nothing came through, nothing was proved.
        Assert.InRange(ran, types.Length * Calls / 100, types.Length * Calls * 99 / 100);
    }

    private static byte[] Mutate(byte[] json, Random random)
    {
        var bytes = json.ToList();
        for (int edits = random.Next(0, 4); edits > 0 && bytes.Count > 2; edits--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes.RemoveAt(at);
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(s_pieces[random.Next(s_pieces.Length)]));
                    break;
                default:
                    bytes.InsertRange(at, bytes.GetRange(at, random.Next(0, Math.Min(20, bytes.Count - at))));
                    break;
            }
        }

        return [.. bytes];
    }
}
