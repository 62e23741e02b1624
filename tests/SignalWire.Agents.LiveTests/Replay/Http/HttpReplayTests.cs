namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>The recorded exchanges, as the cases about tools.</summary>
public sealed class HttpReplayTests(CountPrinter run) : IClassFixture<CountPrinter>
{
    private static readonly string[] Categories = ["dynamic", "post_prompt"];

    public static TheoryData<string> Cases => [.. Categories.SelectMany(RecordedCase.Ids)];

    [RecordedTheory]
    [MemberData(nameof(Cases))]
    public Task Answer_OfACase_IsAsRecorded(string id) => HttpReplay.RunAsync(new RecordedCase(id));

    /// <summary>Every case is counted once, and none is left over.</summary>
    [RecordedTheory]
    [InlineData("dynamic")]
    [InlineData("post_prompt")]
    public async Task Category_Replayed_EndsInTwoWays(string category)
    {
        string[] ids = [.. RecordedCase.Ids(category)];
        Assert.NotEmpty(ids);

        var replayed = await Task.WhenAll(ids.Select(id => HttpReplay.RunAsync(new RecordedCase(id))));
        int equal = replayed.Count(one => one.Outcome == CaseOutcome.Equal);
        int differing = replayed.Count(one => one.Outcome == CaseOutcome.DiffersOnPurpose);
        run.Print($"{category}: {equal} equal + {differing} differing on purpose + 0 refused by a rule = {ids.Length} cases");
        Assert.Equal(ids.Length, equal + differing);
    }

    [SharedFact]
    public void Rows_ThatCasesName_StandInTheDesign()
    {
        string design = File.ReadAllText(SharedMaterial.Combine("design.md"));
        Assert.All(typeof(HttpRows).GetFields(), row => Assert.Contains($"| {row.GetValue(null)} |", design, StringComparison.Ordinal));
    }
}
