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
        "dynamic", "post_prompt", "http", "routing", "agent_server", "tokens", "urls", "serverless", "signature", "mcp",
    ];

    private static readonly ConcurrentDictionary<string, Lazy<Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)>>> Replayed = new();

    public static TheoryData<string> Categories => [.. Names];

    public static TheoryData<string> Cases => [.. Names.SelectMany(RecordedCase.Ids)];

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
        run.Print($"{category}: {equal} equal + {differing} differing on purpose + 0 refused by a rule = {ids.Length} cases");
        foreach (var (id, (outcome, reasons)) in ids.Zip(replayed))
        {
            output.WriteLine($"  {id}: {outcome} {string.Join("; ", reasons.Distinct())}");
        }

        Assert.Equal(ids.Length, equal + differing);
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
            ["design.md"], ["contract", "README.md"], ["contract", "swaig.md"], ["contract", "sip.md"], ["contract", "agent_features.md"],
            ["golden", "README.md"],
        ];
        string pages = string.Concat(paths.Select(path => File.ReadAllText(SharedMaterial.Combine(path))).Append(
            File.ReadAllText(RepositoryRoot.Combine("docs", "decisions.md"))));
        Assert.All(
            typeof(HttpSentences).GetFields(),
            sentence => Assert.Contains((string)sentence.GetValue(null)!, pages, StringComparison.Ordinal));
    }

    private static Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> ReplayAsync(string id) =>
        Replayed.GetOrAdd(id, one => new(() => HttpReplay.RunAsync(new RecordedCase(one)))).Value;
}
