using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.LiveTests.Replay.Settings;

namespace SignalWire.Agents.LiveTests.Replay.Prompts;

/// <summary>A recorded case about the prompt as C#, and what is expected of it.</summary>
internal sealed class PromptCase
{
    private static readonly string[] Known = ["agent", "ops", "render_call_id", "declarative_sections"];

    private static readonly string[] KnownOfAgent = ["name", "route", "basic_auth", "use_pom"];

    private readonly List<SectionSource> _sections = [];
    private readonly JsonObject _promptParams = [];
    private readonly JsonObject _postPromptParams = [];
    private readonly List<string> _outOfRange = [];
    private readonly string _name;
    private readonly string _route;
    private string _attributes = "";
    private string? _text;
    private string? _question;
    private string? _summaryUrl;

    private PromptCase(JsonObject agent)
    {
        _name = agent["name"]!.GetValue<string>();
        _route = agent["route"]?.GetValue<string>() ?? "/";
    }

    /// <summary>The rules that refuse a part of it.</summary>
    public IReadOnlyList<string> Rules =>
    [
        .. _outOfRange,
        .. _sections.SelectMany(section => section.Rules()),
        .. _text is null ? [] : _sections.Count > 0 ? ["SWA0362"] : _text.Length == 0 ? ["SWA0364"] : Array.Empty<string>(),
        .. _question is "" ? ["SWA0368"] : Array.Empty<string>(),
    ];

    /// <summary>How the whole document differs from the recorded one.</summary>
    public IEnumerable<Deviation> Deviations =>
        _sections.SelectMany((section, index) => section.Deviations($"sections/main/1/ai/prompt/pom/{index}"));

    /// <summary>The agent.</summary>
    public string Source
    {
        get
        {
            var names = new HashSet<string> { "RecordedAgent" };
            string Name(string name) => CSharp.Unique(name, other => !names.Add(other));
            var members = _sections.SelectMany(section => section.Write(parent: null, Name)).ToList();
            if (_text is not null)
            {
                members.Add($"[PromptText] const string {Name("Prompt")} = {CSharp.Literal(_text)};");
            }

            // A URL alone has nothing to be sent to it, and cannot be written.
            if (_question is not null)
            {
                string url = _summaryUrl is null ? "" : $"(Url = {CSharp.Literal(_summaryUrl)})";
                members.Add($"[PostPrompt{url}] const string {Name("Question")} = {CSharp.Literal(_question)};");
            }

            return $$"""
                using SignalWire.Agents;

                [VoiceAgent({{CSharp.Literal(_name)}}, Route = {{CSharp.Literal(_route)}})]
                {{_attributes}}
                public sealed partial class RecordedAgent
                {
                {{string.Join('\n', members)}}
                }
                """;
        }
    }

    /// <summary>Translates what was given; throws at whatever it does not know.</summary>
    public static PromptCase From(JsonObject given)
    {
        var agent = given["agent"]!.AsObject();
        var unknownKeys = given.Select(key => key.Key).Except(Known).Concat(agent.Select(key => key.Key).Except(KnownOfAgent));
        if (unknownKeys.FirstOrDefault() is { } unknown)
        {
            throw new UntranslatableException($"key '{unknown}'");
        }

        var translated = new PromptCase(agent);
        translated._sections.AddRange(Declared(given["declarative_sections"]));
        foreach (var operation in given["ops"]?.AsArray() ?? [])
        {
            translated.Apply(operation![0]!.GetValue<string>(), operation[1]?.AsObject() ?? []);
        }

        translated._attributes = translated.Attribute(typeof(PromptParamsAttribute), translated._promptParams)
            + translated.Attribute(typeof(PostPromptParamsAttribute), translated._postPromptParams);

        // The reference makes this sentence up; here it is the user's to write.
        if (agent["use_pom"]?.GetValue<bool>() == false && translated._sections.Count == 0)
        {
            translated._text ??= $"You are {translated._name}, a helpful AI assistant.";
        }

        return translated;
    }

    private static IEnumerable<SectionSource> Declared(JsonNode? declared) => declared switch
    {
        JsonArray list => SectionSource.Objects(list).Where(section => section["title"] is not null).Select(SectionSource.From),
        JsonObject map => map.Select(section => SectionSource.From(Titled(section.Key, section.Value!))),
        _ => [],
    };

    private static JsonObject Titled(string title, JsonNode value)
    {
        var section = value.GetValueKind() switch
        {
            JsonValueKind.String => new JsonObject { ["body"] = value.DeepClone() },
            JsonValueKind.Array => new JsonObject { ["bullets"] = value.DeepClone() },
            _ => value.DeepClone().AsObject(),
        };
        section["title"] = title;
        return section;
    }

    private void Apply(string operation, JsonObject arguments)
    {
        switch (operation)
        {
            case "set_prompt_text":
                _text = arguments["text"]!.GetValue<string>();
                break;
            case "prompt_add_section":
                _sections.Add(SectionSource.From(arguments));
                break;
            case "prompt_add_to_section" when Find(arguments["title"]!.GetValue<string>()) is { } section:
                section.Add(arguments);
                break;
            case "prompt_add_to_section":
                _sections.Add(SectionSource.From(arguments));
                break;
            case "prompt_add_subsection":
                Parent(arguments["parent_title"]!.GetValue<string>()).Under.Add(SectionSource.From(arguments));
                break;
            case "set_post_prompt":
                _question = arguments["text"]!.GetValue<string>();
                break;
            case "set_post_prompt_url":
                _summaryUrl = arguments["url"]!.GetValue<string>();
                break;
            case "set_prompt_llm_params":
                SettingSource.Merge(_promptParams, arguments);
                break;
            case "set_post_prompt_llm_params":
                SettingSource.Merge(_postPromptParams, arguments);
                break;
            case "set_prompt_pom":
                _sections.Clear();
                _sections.AddRange(SectionSource.Objects(arguments["pom"]).Select(SectionSource.From));
                break;
            default:
                throw new UntranslatableException($"operation '{operation}'");
        }
    }

    private string Attribute(Type attribute, JsonObject values) => values.Count == 0
        ? ""
        : $"[{attribute.Name[..^"Attribute".Length]}({string.Join(", ", SettingSource.Arguments(attribute, values, _outOfRange))})]";

    private SectionSource? Find(string title) =>
        _sections.Select(section => section.Find(title)).FirstOrDefault(found => found is not null);

    private SectionSource Parent(string title)
    {
        if (_sections.Find(section => section.Title == title) is not { } parent)
        {
            parent = new SectionSource { Title = title };
            _sections.Add(parent);
        }

        return parent;
    }
}
