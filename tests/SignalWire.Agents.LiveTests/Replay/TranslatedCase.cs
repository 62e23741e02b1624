using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>A recorded case as C#, and what is expected of it.</summary>
/// <param name="Source">The agent.</param>
/// <param name="Rules">The rules that refuse a part of it, in order.</param>
/// <param name="RecordedOrder">The tools as the reference orders them.</param>
/// <param name="Tools">The tools in order of declaration.</param>
internal sealed record TranslatedCase(
    string Source, IReadOnlyList<string> Rules, IReadOnlyList<string> RecordedOrder, IReadOnlyList<ToolSource> Tools)
{
    private static readonly string[] Known = ["agent", "tool_methods", "ops", "render_call_id"];

    private static readonly string[] KnownOfAgent = ["name", "route", "basic_auth"];

    /// <summary>Operations that no function of the document depends on.</summary>
    private static readonly string[] OfThePrompt = ["set_prompt_text", "prompt_add_section"];

    /// <summary>Translates what was given; throws at whatever it does not know.</summary>
    public static TranslatedCase From(JsonObject given)
    {
        if (given["data_map"] is JsonObject map)
        {
            var tool = MapSource.Translate(map);
            return new TranslatedCase(Write(new JsonObject { ["name"] = "A" }, [tool]), [.. RulesOf([tool])], [tool.Name], [tool]);
        }

        var agent = given["agent"]!.AsObject();
        var unknownKeys = given.Select(key => key.Key).Except(Known).Concat(agent.Select(key => key.Key).Except(KnownOfAgent));
        if (unknownKeys.FirstOrDefault() is { } unknown)
        {
            throw new UntranslatableException($"key '{unknown}'");
        }

        var methods = given["tool_methods"]?.AsArray().Select(method => method!.AsObject()).ToList() ?? [];
        var decorated = methods.ConvertAll(DecoratedMethods.Translate);
        var defined = given["ops"]?.AsArray().Select(operation => Operation(operation!.AsArray())).OfType<ToolSource>().ToList() ?? [];

        // Decorated methods are recorded in the order of the alphabet.
        var order = methods.Select((method, index) => (Name: method["method"]!.GetValue<string>(), Tool: decorated[index].Name))
            .OrderBy(method => method.Name, StringComparer.Ordinal)
            .Select(method => method.Tool)
            .Concat(defined.Select(tool => tool.Name));
        List<ToolSource> tools = [.. decorated, .. defined.Where(tool => !tool.IsEndOfCall), .. defined.Where(tool => tool.IsEndOfCall)];
        return new TranslatedCase(Write(agent, tools), [.. RulesOf(tools)], [.. order], tools);
    }

    private static ToolSource? Operation(JsonArray operation)
    {
        string name = operation[0]!.GetValue<string>();
        var arguments = operation.Count > 1 ? operation[1]!.AsObject() : [];
        return name switch
        {
            "define_tool" => DefinedTools.Define(arguments),
            "register_swaig_function" => DefinedTools.Register(arguments["function_dict"]!.AsObject()),
            "on_call_end" => DefinedTools.Translate("hangup_hook", description: null, [], required: null) with { IsEndOfCall = true },
            _ when OfThePrompt.Contains(name) => null,
            _ => throw new UntranslatableException($"operation '{name}'"),
        };
    }

    /// <summary>A name is taken by the first tool that is not refused for another reason.</summary>
    private static IEnumerable<string> RulesOf(List<ToolSource> tools)
    {
        var taken = new HashSet<string>();
        foreach (var tool in tools)
        {
            if ((tool.Rule ?? (taken.Add(tool.Name) ? null : "SWA0104")) is { } rule)
            {
                yield return rule;
            }
        }
    }

    private static string Write(JsonObject agent, List<ToolSource> tools)
    {
        var methods = new HashSet<string>();
        string MethodOf(ToolSource tool) => CSharp.Unique(CSharp.PascalCase(tool.Name), name => !methods.Add(name));
        string members = string.Join('\n', tools.Select(tool => tool.Write(MethodOf(tool))));
        string types = string.Join("\n\n", tools.SelectMany(tool => tool.Parameters.Declarations));
        string route = agent["route"]?.GetValue<string>() ?? "/";
        return $$"""
            using System.ComponentModel;
            using System.ComponentModel.DataAnnotations;
            using System.Text.Json.Nodes;
            using System.Text.Json.Serialization;
            using System.Threading;
            using System.Threading.Tasks;
            using SignalWire.Agents;

            [VoiceAgent({{CSharp.Literal(agent["name"]!.GetValue<string>())}}, Route = {{CSharp.Literal(route)}})]
            public sealed partial class RecordedAgent{{(tools.Any(tool => tool.IsEndOfCall) ? " : IHandleCallEnd" : "")}}
            {
            [PromptSection] const string Task = "T";

            {{members}}
            }

            {{types}}
            """;
    }
}
