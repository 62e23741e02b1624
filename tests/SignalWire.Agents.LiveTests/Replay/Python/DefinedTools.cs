using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>Tools that were defined by a call, with parameters given as JSON.</summary>
internal static class DefinedTools
{
    /// <summary>A tool of define_tool.</summary>
    public static ToolSource Define(JsonObject arguments) => FunctionKeys.Apply(
        Translate(
            FunctionKeys.Text(arguments, "name")!,
            FunctionKeys.Text(arguments, "description"),
            arguments["parameters"] as JsonObject ?? [],
            arguments["required"] as JsonArray),
        arguments);

    /// <summary>A tool of register_swaig_function: in the document as it was given, without a URL of ours.</summary>
    public static ToolSource Register(JsonObject function)
    {
        string name = FunctionKeys.Text(function, "function")!;
        var tool = Translate(name, FunctionKeys.Text(function, "description"), function["parameters"] as JsonObject ?? [], required: null);
        if (!function.ContainsKey("parameters"))
        {
            tool = tool with { Deviations = [new Deviation(Rows.AlwaysObject, "parameters", tool.Parameters.Schema())] };
        }

        var extra = new JsonObject(function
            .Where(key => key.Key is not ("function" or "description" or "parameters" or "fillers" or "wait_file" or "wait_file_loops"))
            .Select(key => KeyValuePair.Create(key.Key, key.Value?.DeepClone())));
        return FunctionKeys.Apply(tool, function) with { IsSecure = false, Extra = extra };
    }

    /// <summary>A tool whose parameters are a whole schema, or the properties of one.</summary>
    public static ToolSource Translate(string name, string? description, JsonObject parameters, JsonArray? required)
    {
        string types = CSharp.PascalCase(name);
        bool isWhole = parameters.ContainsKey("type") && parameters.ContainsKey("properties");

        // Two parameters of these names: the reference takes their map for a whole schema.
        bool isMistaken = isWhole && parameters["type"]!.GetValueKind() != JsonValueKind.String;
        var properties = isWhole && !isMistaken ? parameters["properties"]!.AsObject() : parameters;
        var names = isWhole && !isMistaken ? parameters["required"] as JsonArray
            : parameters.Count > 0 && required is { Count: > 0 } ? required
            : null;
        var list = JsonSchemas.Parameters(properties, names, types);
        var deviations = isMistaken
            ? [new Deviation(Rows.Wrapped, "parameters", list.Schema())]
            : list.Deviations(names).Concat(isWhole ? Closed(parameters) : []).Select(one => one.Below("parameters"));
        return new ToolSource { Name = name, Description = description, Parameters = list, Deviations = [.. deviations] };
    }

    /// <summary>What a whole schema has besides.</summary>
    private static IEnumerable<Deviation> Closed(JsonObject schema) => schema
        .Where(keyword => keyword.Key is not ("type" or "properties" or "required"))
        .Select(keyword => new Deviation(Rows.Closed, keyword.Key, null));
}
