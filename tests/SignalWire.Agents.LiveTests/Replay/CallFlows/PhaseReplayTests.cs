using Xunit.Abstractions;

namespace SignalWire.Agents.LiveTests.Replay.CallFlows;

/// <summary>The recorded cases about verbs around a conversation, those of SIP too, as those about tools.</summary>
public sealed class PhaseReplayTests(CountPrinter run, ITestOutputHelper output) : IClassFixture<CountPrinter>
{
    private static readonly string[] Categories = ["call_flow", "sip"];

    public static TheoryData<string> Cases => [.. Categories.SelectMany(RecordedCase.Ids)];

    [RecordedTheory]
    [MemberData(nameof(Cases))]
    public Task Document_OfACase_IsAsRecorded(string id) => PhaseReplay.RunAsync(new RecordedCase(id));

    /// <summary>Every case is counted once, and none is left over.</summary>
    [RecordedTheory]
    [InlineData("call_flow")]
    [InlineData("sip")]
    public async Task Category_Replayed_EndsInTwoWays(string category)
    {
        string[] ids = [.. RecordedCase.Ids(category)];
        Assert.NotEmpty(ids);

        var replayed = await Task.WhenAll(ids.Select(id => PhaseReplay.RunAsync(new RecordedCase(id))));
        int equal = replayed.Count(one => one.Outcome == CaseOutcome.Equal);
        int refused = replayed.Count(one => one.Outcome == CaseOutcome.CompileError);
        run.Print($"{category}: {equal} equal + 0 differing on purpose + {refused} refused when compiled = {ids.Length} cases");
        foreach (var (id, (outcome, reasons)) in ids.Zip(replayed))
        {
            output.WriteLine($"  {id}: {outcome} {string.Join("; ", reasons)}");
        }

        Assert.Equal(ids.Length, equal + refused);
    }
}
