using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Results;

/// <content>What concerns other calls.</content>
internal sealed partial class ResultCase
{
    private bool TryRpc(string operation, CaseArguments arguments)
    {
        switch (operation)
        {
            case "execute_rpc":
                var method = arguments.Take("method");
                var parameters = arguments.Take("params");
                Add(
                    $".ExecuteRpc({Text(method)}, {(parameters is null ? "null" : $"{Json(parameters)}.AsObject()")}, "
                    + $"{Text(arguments.Take("call_id"))}, {Text(arguments.Take("node_id"))})",
                    isRefused: IsEmpty(method),
                    why: ResultRows.Empty);
                return true;
            case "rpc_dial":
                JsonNode?[] texts = [arguments.Take("to_number"), arguments.Take("from_number"), arguments.Take("dest_swml")];
                var device = arguments.Take("device_type");
                Add(
                    $".RpcDial({string.Join(", ", texts.Select(Text))}{(device is null ? "" : $", {Text(device)}")})",
                    isRefused: texts.Any(IsEmpty),
                    why: ResultRows.Empty);
                return true;
            case "rpc_ai_message":
                Message(arguments);
                return true;
            case "rpc_ai_global_data":
                Add(
                    $".RpcAIGlobalData({Text(arguments.Take("call_id"))}, "
                    + $"{Json(arguments.Take("data") ?? arguments.Take("global_data"))}.AsObject())");
                return true;
            case "rpc_ai_unhold":
                Named("RpcAIUnhold", arguments.Take("call_id"));
                return true;
            default:
                return false;
        }
    }

    private void Message(CaseArguments arguments)
    {
        var (call, text, role, data) = (arguments.Take("call_id"), arguments.Take("message_text"), arguments.Take("role"), arguments.Take(
            "global_data"));
        string word = role?.GetValue<string>() ?? "system";
        IsMistyped |= word is not ("system" or "user" or "assistant");
        Add(
            $".RpcAIMessage({Text(call)}, {Text(text)}, MessageRole.{CSharp.PascalCase(word)}, "
            + $"{(data is null ? "null" : $"{Json(data)}.AsObject()")})",
            isRefused: IsEmpty(text) && data is null);
    }
}
