using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>What decorators and define_tool say of a function alike.</summary>
internal static class FunctionKeys
{
    /// <summary>Arguments that are read elsewhere, or that are about the handler.</summary>
    private static readonly string[] Known =
    [
        "name", "description", "parameters", "required", "handler", "is_typed_handler",
        "secure", "fillers", "wait_file", "wait_file_loops", "webhook_url",
    ];

    /// <summary>The tool with what the arguments say of it; whatever is not known goes into the document as it is.</summary>
    public static ToolSource Apply(ToolSource tool, JsonObject arguments)
    {
        var extra = new JsonObject();
        if (Text(arguments, "webhook_url") is { Length: > 0 } url)
        {
            extra["web_hook_url"] = url;
        }

        foreach (var (key, value) in arguments.Where(argument => !Known.Contains(argument.Key)))
        {
            extra[key] = value?.DeepClone();
        }

        return tool with
        {
            Reply = ((arguments["handler"]?["returns"] as JsonObject)?["response"] as JsonValue)?.GetValue<string>() ?? "ok",
            IsSecure = arguments["secure"]?.GetValue<bool>() ?? true,
            Fillers = arguments["fillers"] as JsonObject,
            WaitFile = Text(arguments, "wait_file"),
            WaitFileLoops = arguments["wait_file_loops"],
            Extra = extra,
        };
    }

    public static string? Text(JsonObject arguments, string key) => arguments[key] switch
    {
        null => null,
        var value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        var other => throw new UntranslatableException($"{key} {other.ToJsonString()}"),
    };
}
