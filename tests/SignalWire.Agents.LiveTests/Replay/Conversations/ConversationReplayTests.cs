using Xunit.Abstractions;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>
/// The recorded cases about contexts. Each is equal or refused by a rule; none differs on purpose. What the reference refuses only when
/// it renders, and then with another reason, is an error in the editor here.
/// </summary>
public sealed class ConversationReplayTests(CountPrinter run, ITestOutputHelper output) : IClassFixture<CountPrinter>
{
    private const string Category = "contexts";

    public static TheoryData<string> Ids => [.. RecordedCase.Ids(Category)];

    [RecordedTheory]
    [MemberData(nameof(Ids))]
    public Task Contexts_OfACase_AreAsRecorded(string id) => ConversationReplay.RunAsync(new RecordedCase(id));

    [RecordedFact]
    public async Task Category_Replayed_EndsInTwoWays()
    {
        string[] ids = [.. RecordedCase.Ids(Category)];
        Assert.NotEmpty(ids);

        var replayed = await Task.WhenAll(ids.Select(id => ConversationReplay.RunAsync(new RecordedCase(id))));
        int equal = replayed.Count(one => one.Outcome == CaseOutcome.Equal);
        int refused = replayed.Count(one => one.Outcome == CaseOutcome.CompileError);
        run.Print($"{Category}: {equal} equal + 0 differing on purpose + {refused} refused by a rule = {ids.Length} cases");
        foreach (var (id, (outcome, reasons)) in ids.Zip(replayed))
        {
            output.WriteLine($"  {id}: {outcome} {string.Join("; ", reasons)}");
        }

        Assert.Equal(ids.Length, equal + refused);
    }
}
