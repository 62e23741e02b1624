using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>The decorated methods of a case, by the contract's rules of inference.</summary>
internal static class DecoratedMethods
{
    private static readonly string[] Known = ["method", "decorator", "params", "docstring", "reply", "kwargs", "args", "returns"];

    public static ToolSource Translate(JsonObject given)
    {
        if (given.FirstOrDefault(key => !Known.Contains(key.Key)).Key is { } unknown)
        {
            throw new UntranslatableException($"key '{unknown}' of a method");
        }

        var decorator = given["decorator"]?.AsObject() ?? [];
        string method = given["method"]!.GetValue<string>();
        string name = FunctionKeys.Text(decorator, "name") ?? method;
        var docs = Docstring.Parse(given["docstring"]?.GetValue<string>() ?? "");
        var described = FunctionKeys.Text(decorator, "description");
        if (decorator["parameters"] is JsonObject { Count: > 0 } explicitly)
        {
            var defined = DefinedTools.Translate(name, described ?? docs.Text, explicitly, decorator["required"] as JsonArray);
            return FunctionKeys.Apply(defined, decorator);
        }

        var parameters = given["params"]?.AsArray().Select(parameter => parameter!.AsObject()).ToList() ?? [];
        bool isTyped = IsTyped(parameters, given["kwargs"]?.GetValue<bool>() == true || given["args"]?.GetValue<bool>() == true);
        var list = isTyped ? parameters.Where(parameter => NameOf(parameter) != "raw_data").ToList() : [];
        var translated = new ParameterList([.. list.Select(parameter => Parameter(parameter, CSharp.PascalCase(method), docs))]);
        var required = list.Where(IsRequiredByReference).Select(parameter => (JsonNode)NameOf(parameter)).ToArray();
        var tool = new ToolSource
        {
            Name = name,
            Description = described ?? (isTyped ? docs.FirstLine : docs.Text),
            Parameters = translated,
            Deviations =
            [
                .. translated.Deviations(required.Length == 0 ? null : new JsonArray(required)).Select(one => one.Below("parameters")),
            ],
            Orphans = docs.Parameters.Where(text => !list.Any(parameter => NameOf(parameter) == text.Key)).ToDictionary(),
        };
        return FunctionKeys.Apply(tool, decorator);
    }

    private static bool IsTyped(List<JsonObject> parameters, bool takesAny)
    {
        if (takesAny)
        {
            return false;
        }

        var names = parameters.Select(NameOf).ToList();
        bool isClassic = names is ["args"] or ["args", "raw_data"]
            && parameters.All(parameter => TypeOf(parameter) is not { } type || PythonTypes.IsPlain(type));
        var left = parameters.Where(parameter => NameOf(parameter) != "raw_data").ToList();
        return !isClassic && (left.Count == 0 || left.Any(parameter => TypeOf(parameter) is not null));
    }

    private static Parameter Parameter(JsonObject given, string method, Docstring docs)
    {
        string name = NameOf(given);
        string? description = docs.Parameters.TryGetValue(name, out string? text) && text.Length > 0 ? text : null;
        var shape = TypeOf(given) is { } type
            ? PythonTypes.Translate(type, $"{method}{CSharp.PascalCase(name)}")
            : Shape.Of("string", "string");
        return given.ContainsKey("default") && given["default"] is null
            ? new Parameter(name, shape with { IsNullable = true }, description)
            : Replay.Parameter.Of(name, shape, description, given["default"]);
    }

    private static bool IsRequiredByReference(JsonObject parameter) =>
        !parameter.ContainsKey("default") && !(TypeOf(parameter) is { } type && PythonTypes.IsOptionalForReference(type));

    private static string NameOf(JsonObject parameter) => parameter["name"]!.GetValue<string>();

    private static PythonType? TypeOf(JsonObject parameter) =>
        parameter["type"] is { } type && type.GetValueKind() == JsonValueKind.String ? PythonType.Parse(type.GetValue<string>()) : null;
}
