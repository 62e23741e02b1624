using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Parsing.Naming;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>One tool: what was recorded of it, and how a C# user writes it.</summary>
internal sealed partial record ToolSource
{
    private static readonly string[] Reserved =
    [
        "check_time", "wait_seconds", "wait_for_user", "adjust_response_latency",
        "next_step", "change_context", "gather_submit",
        "startup_hook", "hangup_hook", "summarize_conversation", "start_hook", "stop_hook",
    ];

    /// <summary>The name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>What it does; nothing where nobody said.</summary>
    public required string? Description { get; init; }

    public required ParameterList Parameters { get; init; }

    /// <summary>How the whole function object differs from the recorded one.</summary>
    public required IReadOnlyList<Deviation> Deviations { get; init; }

    /// <summary>What the doc comment says of parameters that are not there.</summary>
    public IReadOnlyDictionary<string, string> Orphans { get; init; } = new Dictionary<string, string>();

    public bool IsSecure { get; init; } = true;

    public bool IsEnabled { get; init; } = true;

    /// <summary>The answer that the model gets.</summary>
    public string Reply { get; init; } = "ok";

    /// <summary>What its method does instead of giving the reply: an expression.</summary>
    public string? Answer { get; init; }

    /// <summary>What its method returns.</summary>
    public string AnswerType { get; init; } = "string";

    /// <summary>Phrases by language.</summary>
    public JsonObject? Fillers { get; init; }

    public string? WaitFile { get; init; }

    public JsonNode? WaitFileLoops { get; init; }

    /// <summary>Further keys of the function.</summary>
    public JsonObject Extra { get; init; } = [];

    /// <summary>The attributes of a data map below its first one; nothing for a tool that runs here.</summary>
    public IReadOnlyList<string>? MapAttributes { get; init; }

    /// <summary>The error keys of the whole map, as an argument of its first attribute.</summary>
    public string MapErrorKeys { get; init; } = "";

    /// <summary>Whether it is what is run when the call ends, and no tool.</summary>
    public bool IsEndOfCall { get; init; }

    /// <summary>The rule that refuses the map.</summary>
    public string? MapRule { get; init; }

    /// <summary>The rule that refuses the tool, if one does.</summary>
    public string? Rule =>
        IsEndOfCall ? null
        : !WireNamePattern().IsMatch(Name) ? "SWA0107"
        : Reserved.Contains(Name) ? "SWA0113"
        : WaitFile is { Length: > 0 } && !AbsolutePattern().IsMatch(WaitFile) ? "SWA0303"
        : MapRule;

    /// <summary>The method.</summary>
    /// <param name="method">Its name.</param>
    public string Write(string method)
    {
        if (IsEndOfCall)
        {
            return "public ValueTask HandleCallEndAsync(ToolCall call, CancellationToken cancel) => default;\n";
        }

        var source = new StringBuilder();
        var attributes = new List<string> { Tool(method) };
        if (Description is { Length: > 0 } plain && CSharp.FitsDocComment(plain))
        {
            source.Append($"/// <summary>{CSharp.Xml(plain)}</summary>\n");
        }
        else if (Description is { Length: > 0 } other)
        {
            attributes.Add($"Description({CSharp.Literal(other)})");
        }

        source.Append(Parameters.OfMethod.Docs);
        foreach (var (name, text) in Orphans)
        {
            source.Append($"/// <param name=\"{name}\">{CSharp.Xml(text)}</param>\n");
        }

        foreach (var (language, phrases) in Fillers ?? [])
        {
            string said = string.Concat(phrases!.AsArray().Select(phrase => $", {CSharp.Literal(phrase!.GetValue<string>())}"));
            attributes.Add($"Filler({CSharp.Literal(language)}{said})");
        }

        if (MapAttributes is not null)
        {
            attributes.AddRange(MapAttributes);
            source.Append(
                $"[{string.Join(",\n", attributes)}]\nprivate static partial FunctionResult "
                + $"{method}({Parameters.OfMethod.Declaration});\n");
            return source.ToString();
        }

        source.Append($"[{string.Join(", ", attributes)}]\n{AnswerType} {method}({Parameters.OfMethod.Declaration}) => ");
        source.Append($"{Answer ?? CSharp.Literal(Reply)};\n");
        return source.ToString();
    }

    private string Tool(string method)
    {
        var arguments = new List<string>();
        if (WireName.SnakeCase(method) != Name)
        {
            arguments.Add(CSharp.Literal(Name));
        }

        if (!IsSecure)
        {
            arguments.Add("Secure = false");
        }

        if (!IsEnabled)
        {
            arguments.Add("Enabled = false");
        }

        if (WaitFile is { Length: > 0 })
        {
            arguments.Add($"WaitFile = {CSharp.Literal(WaitFile)}");
        }

        if (WaitFileLoops is not null)
        {
            arguments.Add($"WaitFileLoops = {WaitFileLoops.ToJsonString()}");
        }

        if (Extra.Count > 0)
        {
            arguments.Add($"Extra = {CSharp.Literal(Extra.ToJsonString())}");
        }

        if (MapErrorKeys.Length > 0)
        {
            arguments.Add(MapErrorKeys);
        }

        string kind = MapAttributes is null ? "Tool" : "DataMap";
        return arguments.Count == 0 ? kind : $"{kind}({string.Join(", ", arguments)})";
    }

    [GeneratedRegex("^[a-zA-Z_][a-zA-Z0-9_]*$")]
    private static partial Regex WireNamePattern();

    [GeneratedRegex("^(https?:)?//")]
    private static partial Regex AbsolutePattern();
}
