using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.Options;
using Xunit.Abstractions;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>The recorded exchanges, as the cases about tools.</summary>
public sealed class HttpReplayTests(CountPrinter run, ITestOutputHelper output) : IClassFixture<CountPrinter>
{
    private static readonly string[] Names =
    [
        "dynamic", "post_prompt", "http", "routing", "agent_server", "tokens", "urls", "serverless", "signature",
    ];

    private static readonly ConcurrentDictionary<string, Lazy<Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)>>> Replayed = new();

    public static TheoryData<string> Categories => [.. Names];

    public static TheoryData<string> Cases => [.. Names.SelectMany(RecordedCase.Ids)];

    public static TheoryData<string> Missing => [.. MissingFeature.All.Select(feature => feature.Name)];

    [RecordedTheory]
    [MemberData(nameof(Cases))]
    public Task Answer_OfACase_IsAsRecorded(string id) => ReplayAsync(id);

    /// <summary>Every case is counted once, and none is left over.</summary>
    [RecordedTheory]
    [MemberData(nameof(Categories))]
    public async Task Category_Replayed_EndsInTwoWays(string category)
    {
        string[] ids = [.. RecordedCase.Ids(category)];
        Assert.NotEmpty(ids);

        var replayed = await Task.WhenAll(ids.Select(ReplayAsync));
        int equal = replayed.Count(one => one.Outcome == CaseOutcome.Equal);
        int differing = replayed.Count(one => one.Outcome == CaseOutcome.DiffersOnPurpose);
        int missing = replayed.Count(one => one.Outcome == CaseOutcome.Missing);
        run.Print($"{category}: {equal} equal + {differing} differing on purpose + 0 refused by a rule"
            + $"{(missing == 0 ? "" : $" + {missing} about what is still to be built")} = {ids.Length} cases");
        foreach (var (id, (outcome, reasons)) in ids.Zip(replayed))
        {
            output.WriteLine($"  {id}: {outcome} {string.Join("; ", reasons.Distinct())}");
            if (outcome == CaseOutcome.Missing)
            {
                run.Print($"  {id}: {reasons[0]}");
            }
        }

        Assert.Equal(ids.Length, equal + differing + missing);
    }

    /// <summary>What is there by now has no place in the list of what is missing.</summary>
    [RecordedTheory]
    [MemberData(nameof(Missing))]
    public async Task Feature_ThatIsListedAsMissing_IsMissing(string name)
    {
        var feature = MissingFeature.All.Single(one => one.Name == name);
        RecordedCase[] cases = [.. Names.SelectMany(RecordedCase.Ids).Select(id => new RecordedCase(id)).Where(feature.IsIn)];

        Assert.True(cases.Length == 0 || (await Task.WhenAll(cases.Select(FailsAsync))).Any(fails => fails), $"{name} is there: take it from the list");
    }

    [RecordedFact]
    public async Task Secret_OfTheRecordedTokens_IsTooShortForOurs()
    {
        var wrapped = await Assert.ThrowsAsync<TargetInvocationException>(() => LiveServer.StartAsync(
            new LiveServerSetup { Configuration = { ["SIGNALWIRE_SWAIG_SECRET"] = "golden-secret" } },
            "using SignalWire.Agents; [VoiceAgent(\"A\")] public sealed partial class A { [PromptText] const string Prompt = \"T\"; }"));

        var refused = Assert.IsType<OptionsValidationException>(wrapped.InnerException);
        Assert.Contains("TokenSecrets is shorter than 32 bytes", refused.Message, StringComparison.Ordinal);
    }

    [SharedFact]
    public void Rows_ThatCasesName_StandInTheDesign()
    {
        string design = File.ReadAllText(SharedMaterial.Combine("design.md"));
        Assert.All(typeof(HttpRows).GetFields(), row => Assert.Contains($"| {row.GetValue(null)} |", design, StringComparison.Ordinal));
    }

    [SharedFact]
    public void Sentences_ThatCasesName_AreWritten()
    {
        string[][] paths =
        [
            ["design.md"], ["contract", "README.md"], ["contract", "swaig.md"], ["contract", "sip.md"], ["contract", "agent_features.md"], ["golden", "README.md"],
        ];
        string pages = string.Concat(paths.Select(path => File.ReadAllText(SharedMaterial.Combine(path))).Append(
            File.ReadAllText(RepositoryRoot.Combine("docs", "architecture.md"))));
        Assert.All(typeof(HttpSentences).GetFields(), sentence => Assert.Contains((string)sentence.GetValue(null)!, pages, StringComparison.Ordinal));
    }

    private static Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> ReplayAsync(string id) => Replayed.GetOrAdd(id, one => new(() =>
    {
        var recorded = new RecordedCase(one);
        return MissingFeature.Of(recorded) is { } missing
            ? Task.FromResult<(CaseOutcome, IReadOnlyList<string>)>((CaseOutcome.Missing, [missing.Name]))
            : HttpReplay.RunAsync(recorded);
    })).Value;

    private static async Task<bool> FailsAsync(RecordedCase recorded)
    {
        try
        {
            await HttpReplay.RunAsync(recorded);
            return false;
        }
        catch (Exception exception) when (exception is not UntranslatableException)
        {
            return true;
        }
    }
}
