using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Exporter;

/// <summary>Our schemas say what System.Text.Json's exporter says of the same types, but for known differences.</summary>
public sealed class ExporterTests
{
    [Fact]
    public async Task Schema_OfEachType_SaysWhatSystemTextJsonSays()
    {
        await using var agent = ExporterAgent.Compile(Corpus.Types, Corpus.Declarations);
        var faults = new List<string>();
        for (int i = 0; i < Corpus.Types.Count; i++)
        {
            string type = Corpus.Types[i];
            var ours = JsonNode.Parse(agent.Function($"take_{i}").GetProperty("parameters").GetRawText())!;
            var theirs = JsonNode.Parse((await agent.CallAsync($"export_{i}")).Result.Response!)!;
            string[] expected = KnownDifferences.All.SingleOrDefault(row => row.Type == type)?.Places ?? [];
            string[] found = [.. SchemaDifferences.Find(SchemaSteps.OfTheirs(theirs), SchemaSteps.OfOurs(ours), "$")];
            faults.AddRange(found.Except(expected).Select(place => $"{type} differs without a row: {place}"));
            faults.AddRange(expected.Except(found).Select(place => $"{type} differs no longer: {place}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void KnownDifference_OfATypeThatIsNotCompared_IsNone() =>
        Assert.Empty(KnownDifferences.All.Select(row => row.Type).Except(Corpus.Types));

    [Fact]
    public void Corpus_OfTypes_IsLargeAndWithoutDoubles()
    {
        Assert.InRange(Corpus.Types.Count, 60, int.MaxValue);
        Assert.Equal(Corpus.Types.Count, Corpus.Types.Distinct().Count());
    }
}
