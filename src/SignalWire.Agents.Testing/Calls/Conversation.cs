using System.Text.Json.Nodes;

namespace SignalWire.Agents.Testing.Calls;

/// <summary>The state of a conversation, which the platform keeps for each call.</summary>
internal sealed class Conversation
{
    private const string DefaultContext = "default";

    private readonly IReadOnlyDictionary<string, ToolDeclaration> _tools;
    private readonly JsonObject _contexts;
    private readonly HashSet<string> _inactive;

    /// <summary>The tools that the steps so far allow, or <see langword="null"/> if no step has restricted them.</summary>
    private HashSet<string>? _allowed;

    /// <param name="ai">The document's <c>ai</c> verb.</param>
    /// <param name="tools">The tools that it declares.</param>
    public Conversation(JsonNode? ai, IReadOnlyDictionary<string, ToolDeclaration> tools)
    {
        _tools = tools;
        _contexts = ai?["prompt"]?["contexts"] as JsonObject ?? [];
        _inactive = [.. tools.Values.Where(tool => !tool.IsActive).Select(tool => tool.Name)];
        GlobalData = ai?["global_data"]?.DeepClone() as JsonObject ?? [];
        if (_contexts.Count > 0)
        {
            Enter(_contexts.ContainsKey(DefaultContext) ? DefaultContext : _contexts.First().Key);
        }
    }

    /// <summary>The context, or <see langword="null"/> if the agent has no contexts.</summary>
    public string? Context { get; private set; }

    /// <summary>The step, or <see langword="null"/> if the agent has no contexts.</summary>
    public string? Step { get; private set; }

    /// <summary>The global data of the call.</summary>
    public JsonObject GlobalData { get; }

    /// <summary>What ended the conversation, or <see langword="null"/> if it has not ended.</summary>
    public string? End { get; set; }

    /// <summary>The tools that the model can call now, in the order of the document.</summary>
    public IEnumerable<string> ActiveTools => End is not null ? []
        : _tools.Values.Where(tool => tool.IsOffered && !_inactive.Contains(tool.Name) && _allowed?.Contains(tool.Name) != false)
            .Select(tool => tool.Name);

    /// <summary>The questions of the step that are not yet answered.</summary>
    public IEnumerable<string> OpenQuestions => Questions.Where(key => !Answers.ContainsKey(key));

    private IEnumerable<string> Questions => (Gather?["questions"] as JsonArray ?? []).Select(question => (string)question!["key"]!);

    private JsonNode? Gather => Step is null ? null : Current["gather_info"];

    private JsonObject Answers => (string?)Gather?["output_key"] is not { } key ? GlobalData
        : GlobalData[key] as JsonObject ?? (JsonObject)(GlobalData[key] = new JsonObject());

    private JsonObject Current => Steps(Context!).Single(step => (string?)step["name"] == Step);

    /// <summary>Returns why the model cannot call a tool now, or <see langword="null"/> if it can.</summary>
    public string? WhyNot(string tool)
    {
        if (End is not null)
        {
            return $"The conversation has ended ({End}), so the model cannot call a tool.";
        }

        if (!_tools.TryGetValue(tool, out var declared))
        {
            return $"The document has no tool '{tool}'. Its tools: "
                + $"{Listed(_tools.Values.Where(known => known.IsOffered).Select(known => known.Name))}.";
        }

        if (!declared.IsOffered)
        {
            return $"'{tool}' is called by the platform, never by the model.";
        }

        return ActiveTools.Contains(tool) ? null
            : $"Tool '{tool}' is not active {Place()}. Active tools: {Listed(ActiveTools)}.";
    }

    /// <summary>Moves to a step of the same context, as the model would.</summary>
    /// <exception cref="CallRefusedException">The step cannot follow.</exception>
    public void GoTo(string step)
    {
        RequireContexts();
        var names = Steps(Context!).Select(known => (string)known["name"]!).ToList();
        var allowed = Names(Current["valid_steps"]) ?? Names(_contexts[Context!]!["valid_steps"]);
        int next = names.IndexOf(Step!) + 1;
        var open = allowed?.Select(name => name == "next" && next < names.Count ? names[next] : name) ?? names;
        if ((bool?)Current["end"] == true || !names.Contains(step) || !open.Contains(step))
        {
            throw new CallRefusedException(
                (bool?)Current["end"] == true ? $"Step '{Step}' ends context '{Context}', so no step can follow it."
                : names.Contains(step) ? $"Step '{step}' cannot follow step '{Step}' of context '{Context}'. Allowed steps: {Listed(open)}."
                : $"Context '{Context}' has no step '{step}'. Its steps: {Listed(names)}.");
        }

        EnterStep(step);
    }

    /// <summary>Changes the context, as the model would.</summary>
    /// <exception cref="CallRefusedException">The context cannot follow.</exception>
    public void ChangeContext(string context)
    {
        RequireContexts();
        var open = Names(Current["valid_contexts"])
            ?? Names(_contexts[Context!]!["valid_contexts"]) ?? _contexts.Select(known => known.Key);
        if (!_contexts.ContainsKey(context) || !open.Contains(context))
        {
            throw new CallRefusedException(
                _contexts.ContainsKey(context)
                    ? $"Context '{context}' cannot follow step '{Step}' of context '{Context}'. Allowed contexts: {Listed(open)}."
                    : $"The agent has no context '{context}'. Its contexts: {Listed(_contexts.Select(known => known.Key))}.");
        }

        Enter(context);
    }

    /// <summary>
    /// Answers a question of the step, as the caller would. After the last one the conversation continues as the step declares.
    /// </summary>
    /// <exception cref="CallRefusedException">The step does not have this question.</exception>
    public void Answer(string question, JsonNode? answer)
    {
        RequireContexts();
        if (!Questions.Contains(question))
        {
            throw new CallRefusedException(
                $"Step '{Step}' of context '{Context}' does not ask '{question}'. Its questions: {Listed(Questions)}.");
        }

        Answers[question] = answer?.DeepClone();
        if (OpenQuestions.Any())
        {
            return;
        }

        var names = Steps(Context!).Select(step => (string)step["name"]!).ToList();
        switch ((string?)Gather?["completion_action"])
        {
            case null:
                break;
            case "next_step":
                EnterStep(names[names.IndexOf(Step!) + 1]);
                break;
            case var step:
                EnterStep(step);
                break;
        }
    }

    /// <summary>Moves to the target of an action, which the rules of the steps do not restrict.</summary>
    /// <exception cref="CallRefusedException">The step or context does not exist, so the platform would ignore the action.</exception>
    public void Jump(string? context, string? step)
    {
        if (context is not null)
        {
            if (!_contexts.ContainsKey(context))
            {
                throw new CallRefusedException(
                    $"An action changes to context '{context}', which does not exist. The contexts: "
                    + $"{Listed(_contexts.Select(known => known.Key))}.");
            }

            Enter(context);
        }

        if (step is null)
        {
            return;
        }

        RequireContexts();
        var names = Steps(Context!).Select(known => (string)known["name"]!).ToList();
        int next = names.IndexOf(Step!) + 1;
        string target = step == "next" && next < names.Count ? names[next] : step;
        if (!names.Contains(target))
        {
            throw new CallRefusedException(
                $"An action changes to step '{step}', which context '{Context}' does not have. Its steps: {Listed(names)}.");
        }

        EnterStep(target);
    }

    /// <summary>Activates or deactivates a tool for the model.</summary>
    public void Toggle(string tool, bool isActive) => _ = isActive ? _inactive.Remove(tool) : _inactive.Add(tool);

    private void Enter(string context)
    {
        Context = context;
        EnterStep((string?)_contexts[context]!["initial_step"] ?? (string)Steps(context).First()["name"]!);
    }

    private void EnterStep(string step)
    {
        Step = step;
        _allowed = Current["functions"] switch
        {
            null => _allowed,
            JsonArray names => [.. names.Select(name => (string)name!)],
            _ => [],
        };
    }

    private IEnumerable<JsonObject> Steps(string context) => ((JsonArray)_contexts[context]!["steps"]!).OfType<JsonObject>();

    private void RequireContexts()
    {
        if (End is not null)
        {
            throw new CallRefusedException($"The conversation has ended ({End}).");
        }

        if (Context is null)
        {
            throw new CallRefusedException("The agent has no contexts, so there are no steps.");
        }
    }

    private string Place() => Step is null ? "in this call" : $"in step '{Step}' of context '{Context}'";

    private static IEnumerable<string>? Names(JsonNode? list) => (list as JsonArray)?.Select(name => (string)name!);

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } listed ? listed : "none";
}
