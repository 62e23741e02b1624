using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>Answers of recorded data maps as a C# user writes them: a text, and actions in JSON.</summary>
internal static class MapOutputs
{
    /// <summary>The answer's arguments in an attribute.</summary>
    /// <param name="output">A result, or an envelope in JSON.</param>
    /// <param name="text">How the attribute names the text; nothing where it stands first.</param>
    /// <param name="actions">How it names the actions.</param>
    public static IEnumerable<string> Write(JsonObject output, string? text, string actions)
    {
        var (response, done, waits) = output["$result"] is JsonObject result ? Build(result)
            : (output["response"], output["action"] as JsonArray ?? [], output["post_process"]?.GetValue<bool>() ?? false);
        if (response is not null)
        {
            yield return (text is null ? "" : $"{text} = ") + CSharp.Literal(response.GetValue<string>());
        }

        if (done.Count > 0)
        {
            yield return $"{actions} = {CSharp.Literal(done.ToJsonString())}";
        }

        if (waits)
        {
            yield return "PostProcess = true";
        }
    }

    private static (JsonNode? Response, JsonArray Actions, bool Waits) Build(JsonObject result)
    {
        var created = result["new"]!.AsObject();
        var actions = new JsonArray([.. result["ops"]!.AsArray().Select(operation => Action(operation!.AsArray()))]);
        return (created["response"], actions, created["post_process"]?.GetValue<bool>() ?? false);
    }

    /// <summary>The action that an operation of the vendor's result adds.</summary>
    private static JsonNode Action(JsonArray operation)
    {
        var arguments = operation[1]!.AsObject();
        return operation[0]!.GetValue<string>() switch
        {
            "update_global_data" => new JsonObject { ["set_global_data"] = arguments["data"]!.DeepClone() },
            "hangup" => new JsonObject { ["hangup"] = true },
            "stop" => new JsonObject { ["stop"] = true },
            "say" => new JsonObject { ["say"] = arguments["text"]!.DeepClone() },
            "add_action" => new JsonObject { [arguments["name"]!.GetValue<string>()] = arguments["data"]?.DeepClone() },
            "connect" when arguments.Count == 1 => JsonNode.Parse(
                $$$"""{"SWML":{"version":"1.0.0","sections":{"main":[{"connect":{"to":"""
                + $$$"""{{{arguments["destination"]!.ToJsonString()}}}}}]}},"transfer":"true"}""")!,
            var name => throw new UntranslatableException($"result operation '{name}'"),
        };
    }
}
