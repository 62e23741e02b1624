using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>Recorded contexts as classes, and the rule that a mistake in them breaks.</summary>
internal sealed class ConversationSource
{
    private readonly JsonArray _contexts;
    private readonly IReadOnlyCollection<string> _tools;
    private readonly bool _isEmptied;
    private readonly string[] _names;

    /// <param name="contexts">What was given.</param>
    /// <param name="tools">The agent's tools by their names on the wire.</param>
    /// <param name="isEmptied">Whether all was taken away again: of a class, that leaves its braces.</param>
    public ConversationSource(JsonArray contexts, IReadOnlyCollection<string> tools, bool isEmptied)
    {
        _contexts = contexts;
        _tools = tools;
        _isEmptied = isEmptied;
        _names = [.. contexts.Select(context => context!["name"]!.GetValue<string>())];
        Refusal = isEmptied ? "SWA0324" : _names is [not "default"] ? "SWA0325" : null;
    }

    /// <summary>The rule that refuses the agent, if one does.</summary>
    public string? Refusal { get; private set; }

    /// <summary>A JSON string in C#.</summary>
    public static string Literal(JsonNode? text) => CSharp.Literal(text!.GetValue<string>());

    /// <summary>The classes.</summary>
    public IReadOnlyList<string> Write() => [.. _contexts.Select(context => Context(context!.AsObject()))];

    private string Context(JsonObject context)
    {
        ConversationCase.Unknown(context, "name", "ops", "steps");
        string[] steps = [.. context["steps"]!.AsArray().Select(step => step!["name"]!.GetValue<string>())];
        var own = new AttributeSource($"Context({Literal(context["name"])}");
        foreach (var (name, arguments) in Operations(context))
        {
            ContextOperation(own, name, arguments, steps);
        }

        string inner = _isEmptied ? "" : string.Join('\n', context["steps"]!.AsArray().Select(step => Step(step!.AsObject(), steps)));
        return $"[{own}]\nstatic class {CSharp.PascalCase(context["name"]!.GetValue<string>())}\n{{\n{inner}\n}}";
    }

    private void ContextOperation(AttributeSource own, string name, JsonObject arguments, string[] steps)
    {
        switch (name)
        {
            case "set_valid_contexts":
                own.Set("Contexts", Names(arguments["contexts"], _names, "SWA0329"));
                break;
            case "set_valid_steps":
                own.Set("Next", Names(arguments["steps"], [.. steps, "next"], "SWA0328"));
                break;
            case "set_initial_step":
                own.Set("InitialStep", Name(arguments["step_name"], steps, "SWA0328"));
                break;
            case "add_section" or "add_bullets":
                own.Add("Section", arguments);
                break;
            case "add_system_section" or "add_system_bullets":
                own.Add("SystemSection", arguments);
                break;
            case "set_enter_fillers" or "set_exit_fillers":
                foreach (var (language, phrases) in arguments.Single().Value!.AsObject())
                {
                    own.AddFiller(name == "set_enter_fillers" ? "EnterFiller" : "ExitFiller", JsonValue.Create(language)!, phrases!);
                }

                break;
            case "add_enter_filler" or "add_exit_filler":
                own.AddFiller(
                    name == "add_enter_filler" ? "EnterFiller" : "ExitFiller", arguments["language_code"]!, arguments["fillers"]!);
                break;
            case "set_post_prompt" or "set_system_prompt" or "set_user_prompt" or "set_prompt" or "set_consolidate" or "set_full_reset"
                or "set_isolated" or "set_history":
                own.Set(CSharp.PascalCase(name["set_".Length..]), arguments.Single().Value);
                break;
            default:
                throw new UntranslatableException($"operation '{name}' of a context");
        }
    }

    private string Step(JsonObject step, string[] steps)
    {
        ConversationCase.Unknown(step, "name", "ops", "add_step");
        var own = new AttributeSource($"Step({Literal(step["name"])}");
        string text = "";
        if (step["add_step"] is JsonObject shorthand)
        {
            Shorthand(own, shorthand, steps);
        }

        var questions = new HashSet<string>();
        bool gathers = false;
        foreach (var (name, arguments) in Operations(step))
        {
            switch (name)
            {
                case "set_text":
                    text = arguments["text"]!.GetValue<string>();
                    break;
                case "set_gather_info":
                    gathers = true;
                    Gather(own, arguments, steps, step["name"]!.GetValue<string>());
                    break;
                case "add_gather_question":
                    Refuse(questions.Add(arguments["key"]!.GetValue<string>()), "SWA0333");
                    Question(own, arguments);
                    break;
                default:
                    StepOperation(own, name, arguments, steps);
                    break;
            }
        }

        Refuse(!gathers || questions.Count > 0, "SWA0331");
        Refuse(gathers || questions.Count == 0, "SWA0332");
        return $"[{own}]\nconst string {CSharp.PascalCase(step["name"]!.GetValue<string>())} = {CSharp.Literal(text)};";
    }

    private void StepOperation(AttributeSource own, string name, JsonObject arguments, string[] steps)
    {
        var value = arguments.Count == 1 ? arguments.Single().Value : null;
        switch (name)
        {
            case "set_step_criteria":
                own.Set("Criteria", value);
                break;
            case "set_functions":
                own.Set("Tools", Tools(value));
                break;
            case "set_valid_steps":
                own.Set("Next", Names(value, [.. steps, "next"], "SWA0328"));
                break;
            case "set_valid_contexts":
                own.Set("Contexts", Names(value, _names, "SWA0329"));
                break;
            case "add_section" or "add_bullets":
                own.Add("Section", arguments);
                break;
            case "set_reset_full_reset":
                own.Set("ResetFull", value);
                break;
            case "set_end" or "set_skip_user_turn" or "set_skip_to_next_step" or "set_history" or "set_reset_system_prompt"
                or "set_reset_user_prompt" or "set_reset_consolidate":
                own.Set(CSharp.PascalCase(name["set_".Length..]), value);
                break;
            default:
                throw new UntranslatableException($"operation '{name}' of a step");
        }
    }

    private void Shorthand(AttributeSource own, JsonObject given, string[] steps)
    {
        ConversationCase.Unknown(given, "task", "bullets", "criteria", "functions", "valid_steps");
        foreach (var (key, value) in given)
        {
            switch (key)
            {
                case "task":
                    own.Add("Section", new JsonObject { ["title"] = "Task", ["body"] = value!.DeepClone() });
                    break;
                case "bullets":
                    own.Add("Section", new JsonObject { ["title"] = "Process", ["bullets"] = value!.DeepClone() });
                    break;
                default:
                    StepOperation(
                        own, key == "criteria" ? "set_step_criteria" : $"set_{key}", new JsonObject { [key] = value?.DeepClone() }, steps);
                    break;
            }
        }
    }

    private void Gather(AttributeSource own, JsonObject given, string[] steps, string step)
    {
        ConversationCase.Unknown(given, "output_key", "completion_action", "prompt", "isolated");
        own.Begin("Gather(");
        own.Set("OutputKey", given["output_key"]);
        own.Set("Prompt", given["prompt"]);
        own.Set("Isolated", given["isolated"]);
        if (given["completion_action"] is JsonValue action && action.GetValue<string>() == "next_step")
        {
            Refuse(steps[^1] != step, "SWA0334");
            own.Set("Completion", "GatherCompletion.NextStep");
        }
        else if (given["completion_action"] is { } other)
        {
            own.Set("CompletionStep", Name(other, steps, "SWA0328"));
        }
    }

    private void Question(AttributeSource own, JsonObject given)
    {
        ConversationCase.Unknown(given, "key", "question", "type", "confirm", "prompt", "functions", "isolated");
        own.Begin($"Question({Literal(given["key"])}, {Literal(given["question"])}");
        own.Set("Type", given["type"]?.GetValue<string>() switch
        {
            null => null,
            "string" => "AnswerType.Text",
            "integer" => "AnswerType.WholeNumber",
            "number" => "AnswerType.Number",
            "boolean" => "AnswerType.YesNo",
            var other => throw new UntranslatableException($"type '{other}' of a question"),
        });
        own.Set("Confirm", given["confirm"]);
        own.Set("Prompt", given["prompt"]);
        own.Set("Isolated", given["isolated"]);
        own.Set("Tools", given["functions"] is { } tools ? Tools(tools) : null);
    }

    /// <summary>The word for none of them is an empty list.</summary>
    private string Tools(JsonNode? given) => given is JsonValue word && word.GetValueKind() == JsonValueKind.String
        ? word.GetValue<string>() == "none" ? "[]" : throw new UntranslatableException($"functions '{word}'")
        : Names(given, [.. _tools, "next_step", "change_context", "gather_submit"], "SWA0327");

    private string Names(JsonNode? given, IReadOnlyCollection<string> known, string rule) =>
        $"[{string.Join(", ", given!.AsArray().Select(name => Name(name, known, rule)))}]";

    private string Name(JsonNode? given, IReadOnlyCollection<string> known, string rule)
    {
        string name = given!.GetValue<string>();
        Refuse(known.Contains(name), rule);
        bool isOfThePlatform = name is "next" or "next_step" or "change_context" or "gather_submit";
        return CSharp.Literal(isOfThePlatform ? name : CSharp.PascalCase(name));
    }

    private void Refuse(bool isSound, string rule) => Refusal ??= isSound ? null : rule;

    private static IEnumerable<(string Name, JsonObject Arguments)> Operations(JsonObject given) =>
        (given["ops"] as JsonArray ?? []).Select(one => (one![0]!.GetValue<string>(), one[1]!.AsObject()));
}
