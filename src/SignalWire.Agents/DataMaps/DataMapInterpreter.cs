using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.DataMaps;

/// <summary>
/// Runs one data map as the platform does: expressions, then webhooks in order, then the fallback. The first one that has an answer ends
/// the run.
/// </summary>
internal sealed class DataMapInterpreter(ToolInvocation call)
{
    private static ReadOnlySpan<byte> Silence =>
        "The data map has no answer: no expression matched, no webhook answered, and there is no fallback."u8;

    private readonly DataMapScope _scope = new(call);

    public async ValueTask<FunctionResult?> RunAsync()
    {
        using var document = JsonDocument.Parse(call.Tool!.DataMap.ToArray());
        var map = document.RootElement;
        if (FindAnswer(map) is { } answer)
        {
            return answer;
        }

        var requests = new DataMapRequests(call, _scope);
        int number = 0;
        foreach (var webhook in Items(map, "webhooks"))
        {
            number++;
            if (await requests.SendAsync(webhook, number, ErrorKeys(webhook).Concat(ErrorKeys(map))).ConfigureAwait(false) is { } response)
            {
                _scope.SetResponse(response);
                if (FindAnswerOf(webhook) is { } given)
                {
                    return given;
                }
            }
        }

        return FindOutput(map, "output") ?? new FunctionResult(System.Text.Encoding.UTF8.GetString(Silence));
    }

    private FunctionResult? FindAnswerOf(JsonElement webhook)
    {
        if (webhook.TryGetProperty("foreach", out var each))
        {
            Join(each);
        }

        return FindAnswer(webhook) ?? FindOutput(webhook, "output");
    }

    /// <summary>Returns the first answer of the expressions; <see langword="null"/> if there is none.</summary>
    private FunctionResult? FindAnswer(JsonElement owner)
    {
        foreach (var expression in Items(owner, "expressions"))
        {
            string text = _scope.Expand(expression.GetProperty("string").GetString()!);
            string pattern = _scope.Expand(expression.GetProperty("pattern").GetString()!);
            if (FindOutput(expression, DataMapPattern.IsIn(text, pattern, call) ? "output" : "nomatch-output") is { } answer)
            {
                return answer;
            }
        }

        return null;
    }

    private FunctionResult? FindOutput(JsonElement owner, string key) =>
        owner.TryGetProperty(key, out var output) ? FunctionResult.OfEnvelope((JsonObject)_scope.Expand(output)!) : null;

    /// <summary>Joins the items of an array into one text.</summary>
    private void Join(JsonElement each)
    {
        var items = _scope.Find(each.GetProperty("input_key").GetString()!, inResponse: true) is { ValueKind: JsonValueKind.Array } array
            ? array.EnumerateArray().AsEnumerable()
            : [];
        if (each.TryGetProperty("max", out var max))
        {
            items = items.Take(max.GetInt32());
        }

        string append = each.GetProperty("append").GetString()!;
        string text = string.Concat(items.Select(item => _scope.ExpandFor(item, append)));
        _scope.SetText(each.GetProperty("output_key").GetString()!, text);
    }

    private static IEnumerable<string> ErrorKeys(JsonElement owner) => Items(owner, "error_keys").Select(key => key.GetString()!);

    private static JsonElement.ArrayEnumerator Items(JsonElement owner, string key) =>
        owner.TryGetProperty(key, out var items) ? items.EnumerateArray() : default;
}
