using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.CallFlows;

/// <summary>Replays recorded verbs around a conversation: the case becomes C#, and its whole document is compared.</summary>
internal static class PhaseReplay
{
    private static readonly string[] Known = ["agent", "ops", "render_call_id"];

    private static readonly string[] KnownOfAgent =
        ["name", "route", "basic_auth", "auto_answer", "record_call", "record_format", "record_stereo", "schema_validation"];

    /// <summary>Replays a case.</summary>
    /// <returns>How it ended, and why.</returns>
    public static async Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> RunAsync(RecordedCase recorded)
    {
        var given = JsonSerializer.SerializeToNode(recorded.Given)!.AsObject();
        var agent = given["agent"]!.AsObject();
        var unknownKeys = given.Select(key => key.Key).Except(Known).Concat(agent.Select(key => key.Key).Except(KnownOfAgent));
        if (unknownKeys.FirstOrDefault() is { } unknown)
        {
            throw new UntranslatableException($"key '{unknown}'");
        }

        // The switch turns off what is checked here when the program is compiled; what it lets through is a verb without a type.
        bool isChecked = agent["schema_validation"]?.GetValue<bool>() ?? true;
        var members = new List<string>();
        var dropped = new List<string>();
        foreach (var operation in given["ops"]?.AsArray() ?? [])
        {
            string name = operation![0]!.GetValue<string>();
            var arguments = operation.AsArray().Count > 1 ? operation[1]!.AsObject() : [];
            if (Attribute(name) is { } attribute)
            {
                string verb = arguments["verb_name"]!.GetValue<string>();
                if (arguments["config"] is not JsonObject config)
                {
                    // The reference drops a value that is not an object. In C#, it is a record that can be left out.
                    dropped.Add($"{verb}: the reference drops it");
                    continue;
                }

                if (PhaseVerb.Write(verb, config, isChecked) is not { } written)
                {
                    Assert.Null(recorded.Document);
                    return (CaseOutcome.CompileError, [$"{verb}: there is no such verb in C#"]);
                }

                members.Add($"[{attribute}] static Verb Verb{members.Count} => {written};");
            }
            else if (name != "set_prompt_text")
            {
                throw new UntranslatableException($"operation '{name}'");
            }
        }

        string source = Source(agent, members);
        string[] errors = [.. await CompileErrors.OfAsync(source)];
        if (errors.Length > 0)
        {
            Assert.Null(recorded.Document);
            return (CaseOutcome.CompileError, errors);
        }

        Assert.True(recorded.Document is not null, "The reference refuses this, and nothing is known of why");
        await using var live = LiveAgent.Compile(source);
        Assert.Null(JsonDifference.Find(recorded.Document.Value, live.ServedDocument("demo-user", "demo-pass", "call-0001")));
        return (CaseOutcome.Equal, dropped);
    }

    private static string? Attribute(string operation) => operation switch
    {
        "add_pre_answer_verb" => "BeforeAnswer",
        "add_post_answer_verb" => "AfterAnswer",
        "add_post_ai_verb" => "AfterAI",
        "add_answer_verb" => throw new UntranslatableException("operation 'add_answer_verb'"),
        _ => null,
    };

    private static string Source(JsonObject agent, IEnumerable<string> members)
    {
        string[] call = ["auto_answer", "record_call", "record_stereo"];
        var ofAgent = call.Where(agent.ContainsKey).Select(key => $", {CSharp.PascalCase(key)} = {agent[key]!.ToJsonString()}").ToList();
        if (agent["record_format"] is { } format)
        {
            ofAgent.Add($", RecordFormat = RecordFormat.{CSharp.PascalCase(format.GetValue<string>())}");
        }

        string route = agent["route"]?.GetValue<string>() ?? "/";
        return $$"""
            using SignalWire.Agents;
            using SignalWire.Agents.Swml;

            [VoiceAgent({{CSharp.Literal(agent["name"]!.GetValue<string>())}}, Route = {{CSharp.Literal(route)}}{{string.Concat(ofAgent)}})]
            public sealed partial class RecordedAgent
            {
                [PromptText] const string Task = "T";

                {{string.Join('\n', members)}}
            }
            """;
    }
}
