using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>Recorded rules of a dynamic configuration as the body of <c>ConfigureCallAsync</c>.</summary>
internal sealed class DynamicRules
{
    private static readonly string[] OfLanguage = ["name", "code", "voice"];

    private readonly List<string> _statements = [];

    /// <summary>The tools that only a rule offers.</summary>
    public List<ToolSource> Tools { get; } = [];

    /// <summary>Whether a rule adds a parameter to the query of the tools' URLs.</summary>
    public bool Carries { get; private set; }

    /// <summary>The method.</summary>
    public string Method => $$"""
        public ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
        {
        {{string.Join('\n', _statements)}}
            return default;
        }
        """;

    /// <summary>Translates the rules; throws at whatever it does not know.</summary>
    public static DynamicRules From(JsonObject configuration)
    {
        var translated = new DynamicRules();
        foreach (var rule in configuration["rules"]!.AsArray().Select(rule => rule!.AsObject()))
        {
            string key = CSharp.Literal(rule["key"]!.GetValue<string>());
            string given = rule["source"]!.GetValue<string>() switch
            {
                "query" => $"call.Query[{key}]",
                "header" => $"call.Headers[{key}]",
                "body" => $"(call.Body.TryGetProperty({key}, out var value{translated._statements.Count}) ? "
                    + $"value{translated._statements.Count}.ToString() : null)",
                var other => throw new UntranslatableException($"source '{other}'"),
            };
            translated._statements.Add($"if ({given} == {CSharp.Literal(rule["equals"]!.GetValue<string>())})\n{{");
            foreach (var operation in rule["ops"]!.AsArray())
            {
                translated.Apply(operation![0]!.GetValue<string>(), operation[1]!.AsObject());
            }

            translated._statements.Add("}");
        }

        return translated;
    }

    private void Apply(string operation, JsonObject arguments)
    {
        switch (operation)
        {
            case "set_global_data" or "update_global_data":
                SetAll("GlobalData", arguments["data"]!.AsObject());
                break;
            case "set_param":
                Set("Parameters", arguments["key"]!.GetValue<string>(), arguments["value"]);
                break;
            case "set_params":
                SetAll("Parameters", arguments["params"]!.AsObject());
                break;
            case "add_language":
                string[] names = [.. OfLanguage.Select(key => CSharp.Literal(arguments[key]!.GetValue<string>()))];
                _statements.Add($"config.Languages.Add({string.Join(", ", names)});");
                break;
            case "add_hint":
                _statements.Add($"config.Hints.Add({CSharp.Literal(arguments["hint"]!.GetValue<string>())});");
                break;
            case "set_prompt_text":
                _statements.Add($"config.Prompt.SetText({CSharp.Literal(arguments["text"]!.GetValue<string>())});");
                break;
            case "define_tool":
                var tool = DefinedTools.Define(arguments) with { IsEnabled = false };
                Tools.Add(tool);
                _statements.Add($"config.Tools.Add({CSharp.Literal(tool.Name)});");
                break;
            case "add_swaig_query_params":
                Carries = true;
                foreach (var (key, value) in arguments["params"]!.AsObject())
                {
                    _statements.Add($"config.Carry[{CSharp.Literal(key)}] = {CSharp.Literal(value!.GetValue<string>())};");
                }

                break;
            default:
                throw new UntranslatableException($"operation '{operation}' of a rule");
        }
    }

    private void SetAll(string part, JsonObject values)
    {
        foreach (var (key, value) in values)
        {
            Set(part, key, value);
        }
    }

    private void Set(string part, string key, JsonNode? value) =>
        _statements.Add($"config.{part}[{CSharp.Literal(key)}] = JsonNode.Parse({CSharp.Literal(value?.ToJsonString() ?? "null")});");
}
