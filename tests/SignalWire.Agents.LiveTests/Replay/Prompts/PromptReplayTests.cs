namespace SignalWire.Agents.LiveTests.Replay.Prompts;

/// <summary>The recorded cases about the prompt, as those about tools.</summary>
public sealed class PromptReplayTests(CountPrinter run) : IClassFixture<CountPrinter>
{
    private const string Category = "prompt";

    public static TheoryData<string> Cases => [.. RecordedCase.Ids(Category)];

    [RecordedTheory]
    [MemberData(nameof(Cases))]
    public Task Prompt_OfACase_IsAsRecorded(string id) => PromptReplay.RunAsync(new RecordedCase(id));

    /// <summary>Every case is counted once, and none is left over.</summary>
    [RecordedFact]
    public async Task Category_Replayed_EndsInThreeWays()
    {
        string[] ids = [.. RecordedCase.Ids(Category)];
        Assert.NotEmpty(ids);

        var replayed = await Task.WhenAll(ids.Select(id => PromptReplay.RunAsync(new RecordedCase(id))));
        int equal = replayed.Count(one => one.Outcome == CaseOutcome.Equal);
        int differing = replayed.Count(one => one.Outcome == CaseOutcome.DiffersOnPurpose);
        int refused = replayed.Count(one => one.Outcome == CaseOutcome.CompileError);
        run.Print($"{Category}: {equal} equal + {differing} differing on purpose + {refused} refused by a rule = {ids.Length} cases");
        Assert.Equal(ids.Length, equal + differing + refused);
    }
}
