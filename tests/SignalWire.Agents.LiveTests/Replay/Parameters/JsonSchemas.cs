using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>What a C# user writes for a schema that was given as JSON.</summary>
internal static class JsonSchemas
{
    /// <summary>Keywords that a parameter has, whatever its type.</summary>
    private static readonly string[] OfTheParameter = ["description", "default", "nullable"];

    private static readonly Dictionary<string, string> Formats = new()
    {
        ["date"] = "DateOnly",
        ["time"] = "TimeOnly",
        ["date_time"] = "DateTime",
        ["date-time"] = "DateTime",
        ["duration"] = "TimeSpan",
        ["uri"] = "Uri",
        ["uuid"] = "Guid",
    };

    /// <summary>The parameters that are the properties of an object.</summary>
    /// <param name="properties">The properties.</param>
    /// <param name="required">The names of those that must be passed.</param>
    /// <param name="name">What types are named after, if any are needed.</param>
    public static ParameterList Parameters(JsonObject properties, JsonArray? required, string name)
    {
        var names = required?.Select(item => item!.GetValue<string>()).ToHashSet() ?? [];
        return new ParameterList([.. properties.Select(property => Parameter(
            property.Key, property.Value, names.Contains(property.Key), $"{name}{CSharp.PascalCase(property.Key)}"))]);
    }

    private static Parameter Parameter(string key, JsonNode? node, bool isRequired, string name)
    {
        // The reference sends a value that is not a schema without a change. The model could not provide such a value.
        var schema = node as JsonObject ?? new JsonObject { ["type"] = "string" };
        var shape = Complete(schema, Translate(schema, name));
        bool isNullable = shape.IsNullable || IsTrue(schema["nullable"]) || (!isRequired && schema["default"] is null);
        string? description = schema["description"]?.GetValue<string>();
        return Replay.Parameter.Of(key, shape with { IsNullable = isNullable }, description, schema["default"]) with
        {
            RecordedDefault = schema["default"],
            RecordedNullable = schema["nullable"],
        };
    }

    private static Shape Translate(JsonObject schema, string name) => TypeOf(schema) switch
    {
        "string" => Text(schema, name),
        "integer" => Number(schema, "long", "int", "integer"),
        "number" => Number(schema, "double", "double", "number"),
        "boolean" => Shape.Of("bool", "boolean"),
        "array" => WithLength(Items(schema["items"] as JsonObject, name), schema, "minItems", "maxItems"),
        "object" when schema["properties"] is JsonObject properties => Record(properties, schema["required"] as JsonArray, name),
        "object" => Shape.Of("JsonObject", "object"),
        _ when schema["const"] is JsonValue value => Constant(value, name),

        // A union has no type in C# that a call could fill in without saying which one it is.
        _ => Shape.Of("string", "string"),
    };

    private static string? TypeOf(JsonObject schema) => schema["type"] switch
    {
        JsonValue type => type.GetValue<string>(),
        JsonArray types => types.Select(type => type!.GetValue<string>()).FirstOrDefault(type => type != "null"),
        _ => null,
    };

    /// <summary>Whatever else the schema says is not in ours; what ours says and the schema does not, is new in ours.</summary>
    private static Shape Complete(JsonObject schema, Shape shape)
    {
        var said = shape.Deviations.Select(deviation => deviation.Path.Split('/')[0]).ToHashSet();
        var deviations = new List<Deviation>();
        foreach (string key in schema.Concat(shape.Schema).Select(keyword => keyword.Key).Distinct().Except(OfTheParameter).ToList())
        {
            if (!said.Contains(key) && !JsonNode.DeepEquals(schema[key], shape.Schema[key]))
            {
                deviations.Add(new Deviation(RowOf(key), key, shape.Schema[key]?.DeepClone()));
            }
        }

        bool isNullable = schema["type"] is JsonArray types && types.Any(type => type!.GetValue<string>() == "null");
        return shape.With(deviations) with { IsNullable = isNullable };
    }

    private static string RowOf(string keyword) => keyword switch
    {
        "items" => Rows.Array,
        "format" => Rows.Formats,
        "additionalProperties" => Rows.Dictionary,
        "enum" or "const" or "pattern" => Rows.Constraints,
        "minimum" or "maximum" or "minLength" or "maxLength" or "minItems" or "maxItems" => Rows.Constraints,
        _ => Rows.Closed,
    };

    private static Shape Text(JsonObject schema, string name)
    {
        string? pattern = schema["pattern"]?.GetValue<string>();
        string? format = schema["format"]?.GetValue<string>();
        if (schema["enum"] is JsonArray values && pattern is null)
        {
            return Choices.Of(name, values.Select(PythonTypes.AsText));
        }

        if (format is not null && Formats.TryGetValue(format, out string? type))
        {
            return new Shape(type, new JsonObject { ["type"] = "string", ["format"] = format.Replace('-', '_') });
        }

        var shape = Shape.Of("string", "string");
        if (schema["enum"] is JsonArray allowed)
        {
            string literals = string.Join(", ", allowed.Select(value => CSharp.Literal(PythonTypes.AsText(value))));
            shape = Attribute(shape, "enum", allowed, $"AllowedValues({literals})");
        }

        if (pattern is not null)
        {
            // .NET asks that the whole text fits, JSON schema that a part of it does.
            string whole = pattern.StartsWith('^') && pattern.EndsWith('$') ? pattern : $"^(?:{pattern})$";
            shape = Attribute(shape, "pattern", whole, $"RegularExpression({CSharp.Literal(pattern)})");
        }

        shape = WithLength(shape, schema, "minLength", "maxLength");
        return format == "email" ? Attribute(shape, "format", "email", "EmailAddress") : shape;
    }

    private static Shape Attribute(Shape shape, string keyword, JsonNode value, string attribute)
    {
        var schema = (JsonObject)shape.Schema.DeepClone();
        schema[keyword] = value.DeepClone();
        return shape with { Schema = schema, Attributes = shape.Attributes.Add((keyword, attribute)) };
    }

    private static Shape Items(JsonObject? schema, string name) =>
        (schema is null ? Shape.Of("string", "string") : Complete(schema, Translate(schema, name))).AsItems();

    private static Shape WithLength(Shape shape, JsonObject schema, string minimum, string maximum)
    {
        // Every length is at least 0.
        shape = schema[minimum] is { } least && least.ToJsonString() != "0" ? Words(shape, $"MinLength({least.ToJsonString()})") : shape;
        return schema[maximum] is { } most ? Words(shape, $"MaxLength({most.ToJsonString()})") : shape;
    }

    private static Shape Words(Shape shape, string attribute) => shape with { Attributes = shape.Attributes.Add((null, attribute)) };

    private static Shape Number(JsonObject schema, string type, string typeOfValues, string name)
    {
        if (schema["enum"] is JsonArray values && values.All(value => value?.GetValueKind() == JsonValueKind.Number))
        {
            return PythonTypes.Numbers(typeOfValues, name, values);
        }

        var shape = Shape.Of(type, name);
        string least = schema["minimum"]?.ToJsonString() ?? $"{typeOfValues}.MinValue";
        string most = schema["maximum"]?.ToJsonString() ?? $"{typeOfValues}.MaxValue";
        return schema.ContainsKey("minimum") || schema.ContainsKey("maximum") ? Words(shape, $"Range({least}, {most})") : shape;
    }

    private static Shape Record(JsonObject properties, JsonArray? required, string name)
    {
        var parameters = Parameters(properties, required, name);
        return new Shape(name, parameters.Schema())
        {
            Declarations = [.. parameters.Declarations, parameters.DeclareRecord(name)],
            Deviations = [.. parameters.Deviations(required)],
        };
    }

    private static Shape Constant(JsonValue value, string name) => value.GetValueKind() switch
    {
        JsonValueKind.String => Choices.Of(name, [value.GetValue<string>()]),
        JsonValueKind.Number => PythonTypes.Numbers("int", "integer", [value]),
        JsonValueKind.True or JsonValueKind.False => Shape.Of("bool", "boolean"),
        _ => throw new UntranslatableException($"const {value.ToJsonString()}"),
    };

    private static bool IsTrue(JsonNode? value) => value?.GetValueKind() == JsonValueKind.True;
}
