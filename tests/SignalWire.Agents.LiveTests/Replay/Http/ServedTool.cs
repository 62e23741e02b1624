using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.LiveTests.Replay.Results;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>A tool that is really called: its source, and what is known of its method besides.</summary>
/// <param name="Source">The tool.</param>
internal sealed record ServedTool(ToolSource Source)
{
    private static readonly string[] Known = ["echo_args", "returns", "as", "returns_fr", "raises"];

    /// <summary>What the agents of tools with <c>echo_args</c> need: the text that the recorded handler writes.</summary>
    public const string Echo = """
        file static class RecordedText
        {
            private static readonly System.Text.Json.JsonSerializerOptions s_plain =
                new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

            public static string Of(params (string Name, object? Value)[] arguments) => "{" + string.Join(", ", arguments
                .Where(one => one.Value is not null)
                .OrderBy(one => one.Name, System.StringComparer.Ordinal)
                .Select(one => $"{Json(one.Name)}: {Json(one.Value)}")) + "}";

            private static string Json(object? value) => System.Text.Json.JsonSerializer.Serialize(value, s_plain);
        }
        """;

    public string Name => Source.Name;

    /// <summary>Whether a call without a token must not run it. A data map is never run here.</summary>
    public bool IsSecure => Source.IsSecure && Source.MapAttributes is null;

    public bool HasParameters => Source.Parameters.OfMethod.Pairs.Any();

    /// <summary>The names that must be passed.</summary>
    public IEnumerable<string> Required =>
        Source.Parameters.Schema()["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? [];

    /// <summary>Where the document says that it runs; nothing for here.</summary>
    public string? Elsewhere => Source.Extra["web_hook_url"]?.GetValue<string>();

    /// <summary>Whether its handler throws.</summary>
    public bool Throws { get; private init; }

    /// <summary>What the handler returns where that is neither text nor an object: C# has no such tool, and this one gives it as
    /// JSON.</summary>
    public string? JsonAnswer { get; private init; }

    /// <summary>A tool of <c>define_tool</c>; throws at a handler that it does not know.</summary>
    public static ServedTool Define(JsonObject arguments)
    {
        var source = DefinedTools.Define(arguments);
        var handler = arguments["handler"]?.AsObject() ?? [];
        if (handler.Select(key => key.Key).Except(Known).FirstOrDefault() is { } unknown)
        {
            throw new UntranslatableException($"handler '{unknown}'");
        }

        if (handler.ContainsKey("raises"))
        {
            string text = CSharp.Literal(handler["raises"]!.GetValue<string>());
            return new ServedTool(source with { Answer = $"throw new System.InvalidOperationException({text})" }) { Throws = true };
        }

        if (handler.ContainsKey("echo_args"))
        {
            var pairs = source.Parameters.OfMethod.Pairs.Select(pair => $"({CSharp.Literal(pair.Name)}, {pair.Identifier})");
            return new ServedTool(source with { Answer = $"RecordedText.Of({string.Join(", ", pairs)})" });
        }

        if (handler["returns_fr"] is { } result)
        {
            string made = ResultCase.From(new JsonObject { ["result"] = result.DeepClone() }).Expression;
            return new ServedTool(source with { AnswerType = "FunctionResult", Answer = made });
        }

        return handler.ContainsKey("returns") ? Returning(source, handler["returns"]) : new ServedTool(source);
    }

    private static ServedTool Returning(ToolSource source, JsonNode? value) => value switch
    {
        null => new ServedTool(source with { AnswerType = "string?", Answer = "null" }),
        JsonObject result => new ServedTool(source with { AnswerType = "FunctionResult", Answer = Result(result) }),
        JsonValue text when text
            .GetValueKind() == JsonValueKind.String => new ServedTool(source with { Answer = CSharp.Literal(text.GetValue<string>()) }),
        var other => new ServedTool(source with { Answer = CSharp.Literal(other.ToJsonString()) }) { JsonAnswer = other.ToJsonString() },
    };

    private static string Result(JsonObject result)
    {
        if (result.Select(key => key.Key).Except(["response", "action", "post_process"]).FirstOrDefault() is { } unknown)
        {
            throw new UntranslatableException($"key '{unknown}' of a result");
        }

        string flag = result["post_process"]?.GetValue<bool>() == true ? "true" : "false";
        string made = $"new FunctionResult({CSharp.Literal(result["response"]?.GetValue<string>() ?? "")}, postProcess: {flag})";
        return made + string.Concat((result["action"]?.AsArray() ?? [])
            .Select(action => $".AddActions(JsonNode.Parse({CSharp.Literal(action!.ToJsonString())})!.AsObject())"));
    }
}
