using System.Text.Json.Nodes;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>
/// Actions against the schema that the platform publishes. It is behind the platform: what it refuses is listed here and in
/// docs/results.md, and nothing else may be refused.
/// </summary>
public sealed class ResultSchemaTests
{
    private const string Own = "$own";

    private static readonly string[] s_knownOtherwise = ["context_switch", "hold", "playback_bg", "unset_global_data", "unset_meta_data"];

    private static readonly string[] s_madeUp = ["a", "new_one", "x"];

    [PublishedSchemaFact]
    public async Task Verbs_OfResults_AreRefusedOnlyWhereThatIsKnown()
    {
        var verbs = ResultVerbTests.Verbs.Select(row => $"[{(string)row[1]}]")
            .Concat(ResultVerbTests.Documents.Select(row => Section((string)row[1])))
            .Append($"[{ResultJson.VerbsOf(new FunctionResult().Pay("https://p.example.com"))}]")
            .SelectMany(text => JsonNode.Parse(text)!.AsArray())
            .Select(verb => verb!.ToJsonString());

        string[] refused = await RefusedAsync("SWMLMethod", verbs);

        Assert.Equal(["execute_rpc", "join_conference", "pay"], refused.Select(Name).Distinct().Order());
        Assert.Equal(["""{"join_conference":"c1"}"""], refused.Where(verb => Name(verb) == "join_conference"));
    }

    [PublishedSchemaFact]
    public async Task Actions_OfResults_AreRefusedOnlyWhereThatIsKnown()
    {
        var actions = new[] { ResultActionTests.Conversation, ResultActionTests.Data, ResultActionTests.Others }
            .SelectMany(rows => rows)
            .SelectMany(row => JsonNode.Parse($"[{(string)row[1]}]")!.AsArray())
            .Select(action => action!.ToJsonString());

        string[] refused = await RefusedAsync("Action", actions);

        // Those that the schema does not know at all, but for what a user makes up.
        Assert.Equal(
            [
                "add_dynamic_hints", "back_to_back_functions", "clear_dynamic_hints", "end_of_speech_timeout", "extensive_data",
                "functions_on_speaker_timeout", "replace_in_history", "settings", "speech_event_timeout", "transfer", "user_event",
                "wait_for_user",
            ],
            refused.Select(Name).Except(s_madeUp).Except(s_knownOtherwise).Order());

        // Those that it knows in another form.
        Assert.Equal(s_knownOtherwise, refused.Select(Name).Intersect(s_knownOtherwise).Order());
    }

    private static async Task<string[]> RefusedAsync(string definition, IEnumerable<string> texts)
    {
        string[] all = [.. texts.Distinct()];
        var violations = await SwmlSchema.FindViolationsAsync(
            definition, new JsonObject(all.Select((text, index) => KeyValuePair.Create($"{Own}{index};", JsonNode.Parse(text)))));
        return [.. all.Where((_, index) => violations.Any(line => line.StartsWith($"{Own}{index};", StringComparison.Ordinal)))];
    }

    private static string Name(string json) => JsonNode.Parse(json)!.AsObject().First().Key;

    private static string Section(string action) => JsonNode.Parse(action)!["SWML"]!["sections"]?["main"]?.ToJsonString() ?? "[]";
}
