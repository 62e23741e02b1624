namespace SignalWire.Agents.LiveTests.Replay.Prompts;

/// <summary>The recorded cases about the prompt, as those about tools.</summary>
public sealed class PromptReplayTests(CountPrinter run) : IClassFixture<CountPrinter>
{
    private const string Category = "prompt";

    public static TheoryData<string> Cases => [.. RecordedCase.Ids(Category).Where(id => !PromptReplay.IsPending(new RecordedCase(id)))];

    [RecordedTheory]
    [MemberData(nameof(Cases))]
    public Task Prompt_OfACase_IsAsRecorded(string id) => PromptReplay.RunAsync(new RecordedCase(id));

    /// <summary>Every case is counted once, and those that wait for something else are counted too.</summary>
    [RecordedFact]
    public async Task Category_Replayed_EndsInThreeWays()
    {
        string[] ids = [.. RecordedCase.Ids(Category)];
        Assert.NotEmpty(ids);

        var cases = ids.Select(id => new RecordedCase(id)).ToList();
        int pending = cases.Count(PromptReplay.IsPending);
        var replayed = await Task.WhenAll(cases.Where(one => !PromptReplay.IsPending(one)).Select(PromptReplay.RunAsync));
        int equal = replayed.Count(one => one.Outcome == CaseOutcome.Equal);
        int differing = replayed.Count(one => one.Outcome == CaseOutcome.DiffersOnPurpose);
        int refused = replayed.Count(one => one.Outcome == CaseOutcome.CompileError);
        run.Print($"{Category}: {equal} equal + {differing} differing on purpose + {refused} refused by a rule "
            + $"+ {pending} for which there is nothing yet = {ids.Length} cases");
        Assert.Equal(ids.Length, equal + differing + refused + pending);
    }
}
