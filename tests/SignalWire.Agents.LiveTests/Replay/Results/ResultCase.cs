using System.Globalization;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Results;

/// <summary>A recorded result as C#: one chain of calls, and what is expected of it.</summary>
internal sealed partial class ResultCase
{
    private readonly VerbSource _verbs = new();
    private readonly List<string> _calls = [];
    private string? _refusal;
    private bool _hasEnded;

    private ResultCase()
    {
    }

    /// <summary>The C#.</summary>
    public string Expression { get; private set; } = "";

    /// <summary>Whether the compiler refuses it.</summary>
    public bool IsRefusedByCompiler => _verbs.IsRefused || IsMistyped;

    /// <summary>Why it is refused when it runs; nothing when it is not.</summary>
    public string? Refusal => IsRefusedByCompiler ? null : _refusal;

    private bool IsMistyped { get; set; }

    /// <summary>Translates what was given; throws at whatever it does not know.</summary>
    public static ResultCase From(JsonObject given)
    {
        if (given.Count != 1 || given["result"] is not JsonObject result)
        {
            throw new UntranslatableException($"keys {string.Join(", ", given.Select(key => key.Key))}");
        }

        var translated = new ResultCase();
        translated.Create(new CaseArguments(result["new"]?.AsObject() ?? []));
        foreach (var operation in result["ops"]?.AsArray() ?? [])
        {
            var parts = operation!.AsArray();
            var arguments = new CaseArguments(parts.Count > 1 ? parts[1]!.AsObject() : []);
            translated.Apply(parts[0]!.GetValue<string>(), arguments);
            arguments.AssertAllRead(parts[0]!.GetValue<string>());
        }

        translated.Expression = string.Concat(translated._calls);
        return translated;
    }

    private void Create(CaseArguments arguments)
    {
        _calls.Add($"new FunctionResult({Text(arguments.Take("response"))}, postProcess: {Flag(arguments.Take("post_process"), false)})");
        if (arguments.Take("tool_result") is { } found)
        {
            _calls.Add($".SetToolResponse({Text(found)}, {Text(arguments.Take("tool_prompt"))})");
        }

        arguments.AssertAllRead("new");
    }

    private void Apply(string operation, CaseArguments arguments)
    {
        switch (operation)
        {
            case "set_response":
                _calls.Add($".SetResponse({Text(arguments.Take("response"))})");
                break;
            case "set_tool_response":
                _calls.Add($".SetToolResponse({Text(arguments.Take("tool_result") ?? arguments.Take("result"))}, "
                    + $"{Text(arguments.Take("tool_prompt") ?? arguments.Take("prompt"))})");
                break;
            case "set_post_process":
                _calls.Add($".SetPostProcess({Flag(arguments.Take("post_process"), true)})");
                break;
            case "add_action":
                string name = arguments.Take("name")!.GetValue<string>();
                var data = arguments.Take("data");
                Add($".AddAction({Text(name)}, {Json(data)})", ends: EndsRaw(name, data));
                break;
            case "add_actions":
                AddRaw(arguments.Take("actions")!.AsArray());
                break;
            default:
                if (!TryConversation(operation, arguments) && !TrySpeech(operation, arguments) && !TryVerb(operation, arguments)
                    && !TryRpc(operation, arguments))
                {
                    throw new UntranslatableException($"result operation '{operation}'");
                }

                break;
        }
    }

    private void AddRaw(JsonArray actions)
    {
        foreach (var action in actions.Select(action => action!.AsObject()))
        {
            Add($".AddActions({Json(action)}.AsObject())", ends: action.Any(key => EndsRaw(key.Key, key.Value)));
        }
    }

    /// <summary>Adds a call that adds an action.</summary>
    private void Add(string call, bool ends = false, bool isRefused = false, string why = ResultRows.Reference)
    {
        if (_hasEnded)
        {
            _refusal ??= ResultRows.AfterTheEnd;
        }

        if (isRefused)
        {
            _refusal ??= why;
        }

        _calls.Add(call);
        _hasEnded |= ends;
    }

    private static bool EndsRaw(string name, JsonNode? value) => name is "hangup" or "stop" or "transfer"
        && value is not null
        && !(value is JsonValue scalar
            && ((scalar.TryGetValue(out bool flag) && !flag) || (scalar.TryGetValue(out string? text) && text is "" or "false")));

    private static bool IsEmpty(JsonNode? text) =>
        text is null || (text is JsonValue value && value.TryGetValue(out string? words) && words.Length == 0);

    private static string Text(JsonNode? text) => text is null ? "null" : CSharp.Literal(text.GetValue<string>());

    private static string Flag(JsonNode? flag, bool otherwise) => (flag?.GetValue<bool>() ?? otherwise) ? "true" : "false";

    private static string Json(JsonNode? node) => node is null ? "null" : $"JsonNode.Parse({CSharp.Literal(node.ToJsonString())})!";

    private static double? Number(JsonNode? value) =>
        value is null ? null : double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);

    private static string Seconds(JsonNode value) => $"TimeSpan.FromSeconds({value.ToJsonString()})";
}
