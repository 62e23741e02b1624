using Xunit.Abstractions;

namespace SignalWire.Agents.LiveTests.Replay.Results;

/// <summary>
/// The recorded answers of tools. Each ends in one of three ways: it is equal; the result refuses it when it is made; or the compiler
/// refuses it, because there is no such word. What is expected follows from what a case has in it.
/// </summary>
public sealed class ResultReplayTests(CountPrinter run, ITestOutputHelper output) : IClassFixture<CountPrinter>
{
    /// <summary>Every case is counted once, and none is left over.</summary>
    [RecordedFact]
    public void Results_Replayed_EndInThreeWays()
    {
        string[] ids = [.. RecordedCase.Ids("function_result")];
        Assert.NotEmpty(ids);

        var replayed = ResultReplay.Run(ids);

        int equal = replayed.Values.Count(one => one.Outcome == CaseOutcome.Equal);
        int refused = replayed.Values.Count(one => one.Outcome == CaseOutcome.Refused);
        int impossible = replayed.Values.Count(one => one.Outcome == CaseOutcome.CompileError);
        run.Print(
            $"function_result: {equal} equal + {refused} refused when made + {impossible} refused by the compiler = {ids.Length} cases");
        foreach (var (id, (outcome, reason)) in replayed.Where(one => one.Value.Outcome != CaseOutcome.Equal))
        {
            output.WriteLine($"  {id}: {outcome} {(reason.Length > 0 ? reason : "as by the reference")}");
        }

        Assert.Equal(ids.Length, equal + refused + impossible);
    }

    [Fact]
    public void Rows_ThatCasesName_AreDecisions()
    {
        string page = File.ReadAllText(RepositoryRoot.Combine("docs", "decisions.md"));

        Assert.All(
            typeof(ResultRows).GetFields().Select(row => (string)row.GetValue(null)!).Where(row => row.Length > 0),
            row => Assert.Contains($"| {row} |", page, StringComparison.Ordinal));
    }
}
