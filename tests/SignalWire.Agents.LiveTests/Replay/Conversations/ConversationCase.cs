using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>A recorded case about contexts as C#, and what is expected of it.</summary>
/// <param name="Source">The agent.</param>
/// <param name="Refusal">The rule, or the compiler's error, that refuses it; nothing where it is sound.</param>
/// <param name="HasOtherPrompt">Whether the prompt beside the contexts is given as one text, which C# gives in sections.</param>
internal sealed record ConversationCase(string Source, string? Refusal, bool HasOtherPrompt)
{
    /// <summary>Translates what was given; throws at whatever it does not know.</summary>
    public static ConversationCase From(JsonObject given)
    {
        Unknown(given, "agent", "ops", "render_call_id");
        var members = new List<string>();
        var tools = new List<ToolSource>();
        JsonArray contexts = [];
        bool isReset = false, isData = false, hasText = false;
        foreach (var operation in given["ops"]!.AsArray().Select(one => one!.AsArray()))
        {
            var arguments = operation.Count > 1 ? operation[1]!.AsObject() : [];
            switch (operation[0]!.GetValue<string>())
            {
                case "set_prompt_text":
                    hasText = true;
                    members.Add($"[PromptSection] const string Task = {ConversationSource.Literal(arguments["text"])};");
                    break;
                case "prompt_add_section":
                    Unknown(arguments, "title", "body");
                    members.Add(
                        $"[PromptSection({ConversationSource.Literal(arguments["title"])})] const string Task = "
                        + $"{ConversationSource.Literal(arguments["body"])};");
                    break;
                case "define_tool":
                    tools.Add(DefinedTools.Define(arguments));
                    break;
                case "contexts":
                    contexts = arguments["contexts"]!.AsArray();
                    break;
                case "reset_contexts":
                    isReset = true;
                    break;
                case "define_contexts":
                    isData = true;
                    members.Add("[Context] static readonly object Contexts = new();");
                    break;
                case var other:
                    throw new UntranslatableException($"operation '{other}'");
            }
        }

        var flow = new ConversationSource(contexts, [.. tools.Select(tool => tool.Name)], isReset);
        members.AddRange(tools.Select(tool => tool.Write(CSharp.PascalCase(tool.Name))));
        return new ConversationCase(Agent([.. members, .. flow.Write()]), isData ? "CS0592" : flow.Refusal, hasText);
    }

    /// <summary>Throws at a key that is not among these.</summary>
    public static void Unknown(JsonObject given, params string[] known)
    {
        if (given.Select(key => key.Key).Except(known).FirstOrDefault() is { } unknown)
        {
            throw new UntranslatableException($"key '{unknown}'");
        }
    }

    private static string Agent(IEnumerable<string> members) => $$"""
        using System.ComponentModel;
        using SignalWire.Agents;

        [VoiceAgent("Recorded")]
        public sealed partial class RecordedAgent
        {
        {{string.Join('\n', members)}}
        }
        """;
}
