using Microsoft.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.Testing.Tests;

/// <summary>Snapshots are the same in every run, and keep no secret.</summary>
public sealed class SnapshotTests
{
    private const string Source = """
        using SignalWire.Agents;

        [VoiceAgent("Desk")]
        public sealed partial class Desk
        {
            [PromptText] const string Prompt = "You find letters.";

            /// <summary>Find a letter.</summary>
            /// <param name="number">Its number.</param>
            [Tool] string FindLetter(int number) => $"{number}";
        }
        """;

    [Fact]
    public async Task Document_OfTwoCalls_IsTheSameAndMasked()
    {
        await using var one = await StartAsync();
        await using var other = await StartAsync();

        string document = AgentSnapshot.Document(one);

        Assert.Equal(document, AgentSnapshot.Document(other));
        Assert.Contains(
            "\"web_hook_url\": \"https://USER:PASSWORD@HOST/clinic/swaig/?__token=MASKED\"", document, StringComparison.Ordinal);
        Assert.DoesNotContain("simulator", document, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tools_OfACall_AreWhatTheModelGets()
    {
        await using var call = await StartAsync();

        string tools = AgentSnapshot.Tools(call);

        Assert.StartsWith(
            "[\n  {\n    \"function\": \"find_patient\",\n    \"description\": \"Find a patient by date of birth.\",",
            tools,
            StringComparison.Ordinal);
        Assert.DoesNotContain("http", tools, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Flow_OfACall_SaysWhereEachStepLeads()
    {
        await using var call = await StartAsync();

        Assert.Equal(
            """
            default
              greet -> identify
                tools: tell_hours, respect_wish
              identify -> confirm
                tools: find_patient, look_outside, find_floor
              confirm -> contexts billing (end)
                tools: end_call
            billing
              collect
                tools: none
                asks: insurer, member_id
              close (end)
                tools: end_call

            """,
            AgentSnapshot.Flow(call));
    }

    [Fact]
    public void GeneratedCode_OfSource_IsTheAgentAndTheRegistry()
    {
        var files = GeneratedCode.Files(GeneratedCode.Run(Source));

        Assert.Equal(["Desk.g.cs", "SignalWire.Agents.VoiceAgentRegistry.g.cs"], files.Keys);
        Assert.Contains("partial class Desk", files["Desk.g.cs"], StringComparison.Ordinal);
        Assert.Contains("\"VERSION\"", files["Desk.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void GeneratedCode_OfSource_ComesAsADriverThatHasRun()
    {
        var result = GeneratedCode.Run(Source).GetRunResult();

        Assert.Null(Assert.Single(result.Results).Exception);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    private static Task<CallSimulator<Clinic>> StartAsync() =>
        CallSimulator.StartAsync<Clinic>(
            options => options.ConfigureServices = services => services.AddSingleton<IHours>(new FixedHours()));
}
