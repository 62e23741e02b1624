namespace SignalWire.Agents.LiveTests.Replay.Settings;

/// <summary>The recorded cases about what an agent says of itself, as those about tools.</summary>
public sealed class SettingsReplayTests(CountPrinter run) : IClassFixture<CountPrinter>
{
    private static readonly string[] Categories = ["params", "hints", "languages", "swaig_object"];

    public static TheoryData<string> Cases => [.. Categories.SelectMany(RecordedCase.Ids)];

    [RecordedTheory]
    [MemberData(nameof(Cases))]
    public Task Agent_OfACase_IsAsRecorded(string id) => SettingsReplay.RunAsync(new RecordedCase(id));

    /// <summary>Every case is counted once, and none is left over.</summary>
    [RecordedTheory]
    [InlineData("params")]
    [InlineData("hints")]
    [InlineData("languages")]
    [InlineData("swaig_object")]
    public async Task Category_Replayed_EndsInThreeWays(string category)
    {
        string[] ids = [.. RecordedCase.Ids(category)];
        Assert.NotEmpty(ids);

        var replayed = await Task.WhenAll(ids.Select(id => SettingsReplay.RunAsync(new RecordedCase(id))));
        int equal = replayed.Count(one => one == CaseOutcome.Equal);
        int refused = replayed.Count(one => one == CaseOutcome.CompileError);
        run.Print($"{category}: {equal} equal + 0 differing on purpose + {refused} refused by a rule = {ids.Length} cases");
        Assert.Equal(ids.Length, equal + refused);
    }
}
