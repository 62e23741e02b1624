using System.Collections.Concurrent;
using Xunit.Abstractions;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>
/// The recorded cases about tools. Each ends in one of three ways: the document is equal; it differs where the design or the contract
/// says so, and nowhere else; or a rule refuses it. The differences that are expected follow from what a case has in it, never from its
/// name, so that any set of cases can be replayed.
/// </summary>
public sealed class ReplayTests(CountPrinter run, ITestOutputHelper output) : IClassFixture<CountPrinter>
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)>>> Replayed = new();

    public static TheoryData<string> Inferred => [.. RecordedCase.Ids("tool_inference")];

    public static TheoryData<string> Defined => [.. RecordedCase.Ids("tool_define")];

    public static TheoryData<string> Others => [.. RecordedCase.Ids("tools")];

    public static TheoryData<string> Maps => [.. RecordedCase.Ids("datamap")];

    [RecordedTheory]
    [MemberData(nameof(Inferred))]
    public Task Tool_InferredFromAMethod_IsAsRecorded(string id) => ReplayAsync(id);

    [RecordedTheory]
    [MemberData(nameof(Defined))]
    public Task Tool_DefinedByACall_IsAsRecorded(string id) => ReplayAsync(id);

    [RecordedTheory]
    [MemberData(nameof(Others))]
    public Task Tool_OfAnyOtherKind_IsAsRecorded(string id) => ReplayAsync(id);

    [RecordedTheory]
    [MemberData(nameof(Maps))]
    public Task Tool_ThatThePlatformRuns_IsAsRecorded(string id) => ReplayAsync(id);

    /// <summary>Every case is counted once, and none is left over.</summary>
    [RecordedTheory]
    [InlineData("tool_inference")]
    [InlineData("tool_define")]
    [InlineData("tools")]
    [InlineData("datamap")]
    public async Task Category_Replayed_EndsInThreeWays(string category)
    {
        string[] ids = [.. RecordedCase.Ids(category)];
        Assert.NotEmpty(ids);

        var replayed = await Task.WhenAll(ids.Select(ReplayAsync));
        int equal = replayed.Count(one => one.Outcome == CaseOutcome.Equal);
        int differing = replayed.Count(one => one.Outcome == CaseOutcome.DiffersOnPurpose);
        int refused = replayed.Count(one => one.Outcome == CaseOutcome.CompileError);
        run.Print($"{category}: {equal} equal + {differing} differing on purpose + {refused} refused by a rule = {ids.Length} cases");
        foreach (var (id, (outcome, reasons)) in ids.Zip(replayed))
        {
            output.WriteLine($"  {id}: {outcome} {string.Join("; ", reasons.Distinct())}");
        }

        Assert.Equal(ids.Length, equal + differing + refused);
    }

    [SharedFact]
    public void Rows_ThatCasesName_StandInTheDesignOrTheContract()
    {
        string[][] paths = [["design.md"], ["contract", "tools.md"]];
        string pages = string.Concat(paths.Select(path => File.ReadAllText(SharedMaterial.Combine(path))));
        Assert.All(typeof(Rows).GetFields(), row => Assert.Contains((string)row.GetValue(null)!, pages, StringComparison.Ordinal));
    }

    private static Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> ReplayAsync(string id) =>
        Replayed.GetOrAdd(id, one => new(() => CaseReplay.RunAsync(new RecordedCase(one)))).Value;
}
