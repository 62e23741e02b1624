using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;
using Xunit.Abstractions;

namespace SignalWire.Agents.LiveTests.Replay.Results;

/// <summary>
/// The recorded cases about SIP. Their verbs are written in C# and compared; the documents that they stand in wait for a way to say what
/// is done before and after the AI, and cases of routing for SIP names of agents.
/// </summary>
public sealed class SipReplayTests(CountPrinter run, ITestOutputHelper output) : IClassFixture<CountPrinter>
{
    private static readonly string[] VerbOperations = ["add_pre_answer_verb", "add_post_answer_verb", "add_post_ai_verb"];

    /// <summary>Every case is counted once, and none is left over.</summary>
    [RecordedFact]
    public void SipCases_Replayed_EndInThreeWays()
    {
        string[] ids = [.. RecordedCase.Ids("sip")];
        Assert.NotEmpty(ids);
        var translated = ids.ToDictionary(id => id, Verbs);
        var made = ResultReplay.Make(
            [.. translated.Where(one => one.Value is { IsRefused: false }).Select(one => (one.Key, $"new SwmlDocument({string.Join(", ", one.Value!.Verbs)})"))]);

        var outcomes = ids.Select(id => Judge(new RecordedCase(id), translated[id], made)).ToList();

        int verbs = outcomes.Count(outcome => outcome == CaseOutcome.Equal);
        int refused = outcomes.Count(outcome => outcome == CaseOutcome.CompileError);
        int pending = outcomes.Count(outcome => outcome == CaseOutcome.Pending);
        run.Print($"sip: {verbs} equal in their verbs + {refused} refused by the compiler + {pending} pending = {ids.Length} cases");
        foreach (var (id, outcome) in ids.Zip(outcomes))
        {
            output.WriteLine($"  {id}: {outcome}");
        }

        Assert.Equal(ids.Length, verbs + refused + pending);
    }

    /// <summary>The verbs of a case in C#; nothing where it is about something else.</summary>
    private static VerbsInCode? Verbs(string id)
    {
        var operations = ResultReplay.Given(id)["ops"]?.AsArray().Select(operation => operation!.AsArray()).ToList() ?? [];
        if (operations.Any(operation => operation[0]!.GetValue<string>() is var name && name != "set_prompt_text" && !VerbOperations.Contains(name))
            || !operations.Any(operation => VerbOperations.Contains(operation[0]!.GetValue<string>())))
        {
            return null;
        }

        var source = new VerbSource();
        string[] verbs =
        [
            .. operations.Where(operation => VerbOperations.Contains(operation[0]!.GetValue<string>()))
                .Select(operation => source.Write(operation[1]!["verb_name"]!.GetValue<string>(), operation[1]!["config"]!.AsObject())),
        ];
        return new VerbsInCode(verbs, source.IsRefused);
    }

    private static CaseOutcome Judge(RecordedCase recorded, VerbsInCode? translated, IReadOnlyDictionary<string, Func<object>> made)
    {
        if (translated is null)
        {
            return CaseOutcome.Pending;
        }

        if (translated.IsRefused)
        {
            Assert.Null(recorded.Document);
            Assert.All(translated.Verbs.Take(1), ResultReplay.AssertRefusedByCompiler);
            return CaseOutcome.CompileError;
        }

        Assert.True(recorded.Document is not null, $"{recorded.Id}: the reference refuses this, and nothing is known of why");
        var main = JsonSerializer.SerializeToNode(recorded.Document.Value)!["sections"]!["main"]!.AsArray();
        var own = new JsonArray([.. main.Where(verb => verb!["answer"] is null && verb["ai"] is null).Select(verb => verb!.DeepClone())]);
        var ours = JsonElement.Parse(((SwmlDocument)made[recorded.Id]()).ToJson()).GetProperty("sections").GetProperty("main");
        string? difference = JsonDifference.Find(JsonSerializer.SerializeToElement(own), ours);
        Assert.True(difference is null, $"{recorded.Id}: {difference}");
        return CaseOutcome.Equal;
    }

    private sealed record VerbsInCode(IReadOnlyList<string> Verbs, bool IsRefused);
}
