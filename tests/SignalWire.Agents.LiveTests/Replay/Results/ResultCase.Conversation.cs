using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Results;

/// <content>What the conversation does, and what is kept of it.</content>
internal sealed partial class ResultCase
{
    private const int LongestHold = 900;

    private bool TryConversation(string operation, CaseArguments arguments)
    {
        switch (operation)
        {
            case "swml_change_step":
                Named("ChangeStep", arguments.Take("step_name"));
                return true;
            case "swml_change_context":
                Named("ChangeContext", arguments.Take("context_name"));
                return true;
            case "switch_context":
                SwitchContext(arguments.TakeRest());
                return true;
            case "simulate_user_input":
                Add($".SimulateUserInput({Text(arguments.Take("text"))})");
                return true;
            case "hold":
                Hold(arguments);
                return true;
            case "wait_for_user":
                WaitForUser(arguments);
                return true;
            case "replace_in_history":
                var text = arguments.Take("text");
                Add($".ReplaceInHistory({(text is JsonValue value && value.TryGetValue(out string? words) ? CSharp.Literal(words) : "")})");
                return true;
            case "hangup":
                Add(".Hangup()", ends: true);
                return true;
            case "stop":
                Add(".Stop()", ends: true);
                return true;
            default:
                return TryData(operation, arguments);
        }
    }

    private bool TryData(string operation, CaseArguments arguments)
    {
        switch (operation)
        {
            case "update_global_data":
                Add($".UpdateGlobalData({Json(arguments.Take("data"))}.AsObject())");
                return true;
            case "remove_global_data":
                Add($".RemoveGlobalData({Keys(arguments.Take("keys"))})");
                return true;
            case "set_metadata":
                Add($".SetMetaData({Json(arguments.Take("data"))}.AsObject())");
                return true;
            case "remove_metadata":
                Add($".RemoveMetaData({Keys(arguments.Take("keys"))})");
                return true;
            case "swml_user_event":
                Add($".SwmlUserEvent({Json(arguments.Take("event_data"))}.AsObject())");
                return true;
            case "update_settings":
                Add($".UpdateSettings({Settings(arguments.Take("settings")!.AsObject())})");
                return true;
            default:
                return false;
        }
    }

    private void Named(string method, JsonNode? name) => Add($".{method}({Text(name)})", isRefused: IsEmpty(name), why: ResultRows.Empty);

    private void SwitchContext(JsonObject given)
    {
        var properties = given.Select(key =>
            $"{CSharp.PascalCase(key.Key)} = "
            + $"{(key.Value is JsonValue value && value.TryGetValue(out bool flag) ? Flag(flag, false) : Text(key.Value))}");
        Add(given.Count == 1 && given["system_prompt"] is { } prompt
            ? $".SwitchContext({Text(prompt)})"
            : $".SwitchContext(new ContextSwitch {{ {string.Join(", ", properties)} }})");
    }

    private void Hold(CaseArguments arguments)
    {
        var (prompt, timeout) = (arguments.Take("prompt"), arguments.Take("timeout"));

        // The reference takes a number in the first place for the time.
        if (prompt is JsonValue first && first.TryGetValue(out int seconds))
        {
            (prompt, timeout) = (null, seconds);
        }

        string time = timeout is null ? "" : $"{Seconds(timeout)}, ";
        Add(
            $".Hold({time}prompt: {Text(prompt)}, step: {Text(arguments.Take("step"))}, timeoutStep: "
            + $"{Text(arguments.Take("timeout_step"))})",
            isRefused: Number(timeout) is < 0 or > LongestHold,
            why: ResultRows.Hold);
    }

    private void WaitForUser(CaseArguments arguments)
    {
        var (enabled, timeout, first) = (arguments.Take("enabled"), arguments.Take("timeout"), arguments.Take("answer_first"));
        Add(first?.GetValue<bool>() == true ? ".WaitForUserAfterAnswer()"
            : timeout is not null ? $".WaitForUser({Seconds(timeout)})"
            : enabled is not null ? $".WaitForUser({Flag(enabled, true)})"
            : ".WaitForUser()");
    }

    private static string Keys(JsonNode? keys) => keys is JsonArray many ? $"[{string.Join(", ", many.Select(Text))}]" : Text(keys);

    private static string Settings(JsonObject settings)
    {
        var names = settings.Select(setting => CSharp.PascalCase(setting.Key)).ToList();
        return names.All(name => typeof(ModelSettings).GetProperty(name) is not null)
            ? "new ModelSettings { "
                + string.Join(", ", names.Zip(settings, (name, setting) => $"{name} = {setting.Value!.ToJsonString()}")) + " }"
            : $"{Json(settings)}.AsObject()";
    }
}
