using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>The agent of a recorded exchange as C#.</summary>
internal sealed class HttpCase
{
    private static readonly string[] Known = ["agent", "ops", "mount", "on_summary_returns"];

    private static readonly string[] KnownOfAgent = ["name", "route", "basic_auth"];

    private readonly List<ToolSource> _tools = [];
    private readonly List<string> _members = [];
    private readonly List<string> _roles = [];
    private DynamicRules? _rules;

    private HttpCase(JsonObject agent)
    {
        Name = agent["name"]!.GetValue<string>();
        Route = agent["route"]?.GetValue<string>().TrimEnd('/') ?? "";
    }

    public string Name { get; }

    /// <summary>The agent's route, without a slash at its end.</summary>
    public string Route { get; }

    /// <summary>Whether its document may carry values in the URLs of the tools.</summary>
    public bool Carries => _rules?.Carries ?? false;

    /// <summary>The tools that a call without a token must not run.</summary>
    public IEnumerable<string> SecureTools => AllTools.Where(tool => tool.IsSecure).Select(tool => tool.Name);

    private IEnumerable<ToolSource> AllTools => _tools.Concat(_rules?.Tools ?? []);

    /// <summary>The agent; what it is told of summaries stands in its list.</summary>
    public string Source
    {
        get
        {
            var methods = new HashSet<string>();
            string MethodOf(ToolSource tool) => CSharp.Unique(CSharp.PascalCase(tool.Name), name => !methods.Add(name));
            string[] members = [.. _members, .. AllTools.Select(tool => tool.Write(MethodOf(tool))), _rules?.Method ?? ""];
            return $$"""
                using System.Collections.Generic;
                using System.ComponentModel;
                using System.ComponentModel.DataAnnotations;
                using System.Text.Json.Nodes;
                using System.Text.Json.Serialization;
                using System.Threading;
                using System.Threading.Tasks;
                using SignalWire.Agents;

                [VoiceAgent({{CSharp.Literal(Name)}}, Route = {{CSharp.Literal(Route.Length == 0 ? "/" : Route)}})]
                public sealed partial class RecordedAgent : {{string.Join(", ", [.. _roles, "IHandleSummary"])}}
                {
                public static readonly List<string?> Summaries = [];

                public ValueTask HandleSummaryAsync(CallSummary summary, CancellationToken cancel)
                {
                    Summaries.Add(summary.Text);
                    return default;
                }

                {{string.Join('\n', members)}}
                }

                {{string.Join("\n\n", AllTools.SelectMany(tool => tool.Parameters.Declarations))}}
                """;
        }
    }

    /// <summary>Translates what was given; throws at whatever it does not know.</summary>
    public static HttpCase From(JsonObject given)
    {
        var agent = given["agent"]!.AsObject();
        var unknownKeys = given.Select(key => key.Key).Except(Known).Concat(agent.Select(key => key.Key).Except(KnownOfAgent));
        if (unknownKeys.FirstOrDefault() is { } unknown)
        {
            throw new UntranslatableException($"key '{unknown}'");
        }

        var translated = new HttpCase(agent);
        foreach (var operation in given["ops"]?.AsArray() ?? [])
        {
            translated.Apply(operation![0]!.GetValue<string>(), operation[1]!.AsObject());
        }

        // What a summary's handler returns is sent where the platform asks for an earlier conversation, and nowhere else.
        if (given["on_summary_returns"]?["conversation_summary"] is { } conversation)
        {
            translated._roles.Add("IFetchConversation");
            translated._members.Add(
                "public ValueTask<string?> FetchConversationAsync(ToolCall call, CancellationToken cancel) => "
                + $"ValueTask.FromResult<string?>({CSharp.Literal(conversation.GetValue<string>())});");
        }

        return translated;
    }

    private void Apply(string operation, JsonObject arguments)
    {
        switch (operation)
        {
            case "set_prompt_text":
                _members.Add($"[PromptText] const string Prompt = {CSharp.Literal(arguments["text"]!.GetValue<string>())};");
                break;
            case "set_post_prompt":
                _members.Add($"[PostPrompt] const string Question = {CSharp.Literal(arguments["text"]!.GetValue<string>())};");
                break;
            case "define_tool":
                _tools.Add(DefinedTools.Define(arguments));
                break;
            case "dynamic_config":
                _rules = DynamicRules.From(arguments);
                _roles.Add("IConfigureCall");
                break;
            default:
                throw new UntranslatableException($"operation '{operation}'");
        }
    }
}
