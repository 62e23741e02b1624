using System.Text.Json.Nodes;
using SignalWire.Agents.Generators.Literals;

namespace SignalWire.Agents.LiveTests.Replay.Settings;

/// <summary>A recorded case about what an agent says of itself, as C#, and what is expected of it.</summary>
internal sealed class SettingsCase
{
    private static readonly string[] Known = ["agent", "ops", "render_call_id"];

    private static readonly string[] KnownOfAgent =
        ["name", "route", "basic_auth", "auto_answer", "record_call", "record_format", "record_stereo"];

    private static readonly string[] IgnoringCase = ["IgnoreCase = true"];

    private readonly JsonObject _agent;
    private readonly JsonObject _params = [];
    private readonly JsonObject _globalData = [];
    private readonly List<string> _attributes = [];
    private readonly List<JsonObject> _languages = [];
    private readonly List<ToolSource> _tools = [];
    private readonly List<string> _rules = [];

    private SettingsCase(JsonObject agent)
    {
        _agent = agent;
    }

    /// <summary>The rules that refuse a part of it.</summary>
    public IReadOnlyList<string> Rules => _rules;

    /// <summary>The agent.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Translates what was given; throws at whatever it does not know.</summary>
    public static SettingsCase From(JsonObject given)
    {
        var agent = given["agent"]!.AsObject();
        var unknownKeys = given.Select(key => key.Key).Except(Known).Concat(agent.Select(key => key.Key).Except(KnownOfAgent));
        if (unknownKeys.FirstOrDefault() is { } unknown)
        {
            throw new UntranslatableException($"key '{unknown}'");
        }

        var translated = new SettingsCase(agent);
        foreach (var operation in given["ops"]?.AsArray() ?? [])
        {
            translated.Apply(operation![0]!.GetValue<string>(), operation.AsArray().Count > 1 ? operation[1]!.AsObject() : []);
        }

        translated.Source = translated.Write();
        return translated;
    }

    private void Apply(string operation, JsonObject arguments)
    {
        switch (operation)
        {
            case "set_prompt_text" or "enable_mcp_server":
                break;
            case "add_hint":
                Add("Hint", Text(arguments["hint"]));
                break;
            case "add_hints" when arguments["hints"]!.AsArray() is { Count: > 0 } hints:
                Add("Hint", [.. hints.Select(Text)]);
                break;
            case "add_pattern_hint":
                AddPatternHint(arguments);
                break;
            case "add_pronunciation":
                AddPronunciation(arguments["replace"], arguments["with_text"] ?? arguments["with"], arguments["ignore_case"]);
                break;
            case "add_language":
                _languages.Add(LanguageSource.Added(arguments));
                break;
            case "set_languages":
                _languages.Clear();
                _languages.AddRange(arguments["languages"]!.AsArray().Select(language => language!.DeepClone().AsObject()));
                break;
            case "set_multilingual":
                AddMultilingual(arguments["config"]!.AsObject());
                break;
            case "set_param":
                _params[arguments["key"]!.GetValue<string>()] = arguments["value"]?.DeepClone();
                break;
            case "set_params":
                SettingSource.Merge(_params, arguments["params"]!.AsObject());
                break;
            case "set_global_data" or "update_global_data":
                SettingSource.Merge(_globalData, arguments["data"]!.AsObject());
                break;
            case "define_tool":
                _tools.Add(DefinedTools.Define(arguments));
                break;
            default:
                ApplyToFunctions(operation, arguments);
                break;
        }
    }

    private void ApplyToFunctions(string operation, JsonObject arguments)
    {
        switch (operation)
        {
            case "set_native_functions" when arguments["function_names"]!.AsArray() is { Count: > 0 } names:
                Add("NativeFunction", [.. names.Select(Text)]);
                break;
            case "add_function_include":
                AddInclude(arguments);
                break;
            case "set_function_includes":
                // One without a URL or functions is dropped by the reference, and cannot be written in C#.
                arguments["includes"]!.AsArray().Select(include => include!.AsObject())
                    .Where(include => include.ContainsKey("url") && include.ContainsKey("functions")).ToList().ForEach(AddInclude);
                break;
            case "add_internal_filler":
                AddFiller(arguments["function_name"], arguments["language_code"], arguments["fillers"]!.AsArray());
                break;
            case "set_internal_fillers":
                foreach (var (function, languages) in arguments["internal_fillers"]!.AsObject())
                {
                    foreach (var (language, phrases) in languages!.AsObject())
                    {
                        AddFiller(function, language, phrases!.AsArray());
                    }
                }

                break;
            case "add_mcp_server":
                AddMcpServer(arguments);
                break;
            default:
                throw new UntranslatableException($"operation '{operation}'");
        }
    }

    private void AddPatternHint(JsonObject hint) => Add(
        "PatternHint",
        [
            Text(hint["hint"]), $"Pattern = {Text(hint["pattern"])}", $"Replace = {Text(hint["replace"])}",
            .. hint["ignore_case"] is { } ignores ? new[] { $"IgnoreCase = {ignores.ToJsonString()}" } : [],
        ]);

    /// <summary>The reference sends nothing where case counts, as it does by default.</summary>
    private void AddPronunciation(JsonNode? replace, JsonNode? with, JsonNode? ignores) => Add(
        "Pronounce", [Text(replace), Text(with), .. ignores?.GetValue<bool>() == true ? IgnoringCase : []]);

    private void AddMultilingual(JsonObject config)
    {
        foreach (var voice in config["languages"]!.AsArray().Select(voice => voice!.DeepClone().AsObject()))
        {
            var (language, name) = (Text(voice["language"]), Text(voice["voice"]));
            voice.Remove("language");
            voice.Remove("voice");
            Add("MultilingualVoice", [language, name, .. SettingSource.Arguments(typeof(MultilingualVoiceAttribute), voice, _rules)]);
        }

        var settings = config.DeepClone().AsObject();
        settings.Remove("languages");
        Add("Multilingual", [.. SettingSource.Arguments(typeof(MultilingualAttribute), settings, _rules)]);
    }

    private void AddInclude(JsonObject include)
    {
        string[] metaData = include["meta_data"] is JsonObject data ? [$"MetaData = {CSharp.Literal(data.ToJsonString())}"] : [];
        Add("Include", [Text(include["url"]), .. include["functions"]!.AsArray().Select(Text), .. metaData]);
    }

    private void AddFiller(JsonNode? function, JsonNode? language, JsonArray phrases) =>
        Add("InternalFiller", [Text(function), Text(language), .. phrases.Select(Text)]);

    private void AddMcpServer(JsonObject server)
    {
        var arguments = new List<string> { Text(server["url"]) };
        if (server["headers"] is JsonObject headers)
        {
            arguments.Add($"Headers = [{string.Join(", ", headers.Select(header => CSharp.Literal($"{header.Key}: {header.Value}")))}]");
        }

        if (server["resources"]?.GetValue<bool>() == true)
        {
            arguments.Add("Resources = true");
        }

        if (server["resource_vars"] is JsonObject variables)
        {
            arguments.Add($"ResourceVars = {CSharp.Literal(variables.ToJsonString())}");
        }

        Add("McpServer", [.. arguments]);
    }

    private void Add(string attribute, params string[] arguments) => _attributes.Add($"[{attribute}({string.Join(", ", arguments)})]");

    private static string Text(JsonNode? text) => CSharp.Literal(text!.GetValue<string>());

    private string Write()
    {
        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in _languages)
        {
            string code = language["code"]!.GetValue<string>();
            _rules.AddRange(!LanguageCode.IsSound(code) ? ["SWA0307"] : codes.Add(code) ? [] : ["SWA0306"]);
            _attributes.Add(LanguageSource.Write(language, _rules));
        }

        if (_params.Count > 0)
        {
            Add("AIParams", [.. SettingSource.Arguments(typeof(AIParamsAttribute), _params, _rules)]);
        }

        foreach (var (key, value) in _globalData)
        {
            Add("GlobalData", CSharp.Literal(key), $"Json = {CSharp.Literal(value?.ToJsonString() ?? "null")}");
        }

        string[] call = ["auto_answer", "record_call", "record_stereo"];
        var ofAgent = call.Where(_agent.ContainsKey).Select(key => $", {CSharp.PascalCase(key)} = {_agent[key]!.ToJsonString()}").ToList();
        if (_agent["record_format"] is { } format)
        {
            ofAgent.Add($", RecordFormat = RecordFormat.{CSharp.PascalCase(format.GetValue<string>())}");
        }

        string route = _agent["route"]?.GetValue<string>() ?? "/";
        return $$"""
            using System.ComponentModel;
            using System.Text.Json.Nodes;
            using SignalWire.Agents;

            [VoiceAgent({{Text(_agent["name"])}}, Route = {{CSharp.Literal(route)}}{{string.Concat(ofAgent)}})]
            {{string.Join('\n', _attributes)}}
            public sealed partial class RecordedAgent
            {
                [PromptText] const string Task = "T";

                {{string.Join('\n', _tools.Select(tool => tool.Write(CSharp.PascalCase(tool.Name))))}}
            }
            """;
    }
}
