using System.Text;
using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Tools;

/// <summary>The JSON that describes a tool to the model. Only keywords that the platform's schema accepts are written.</summary>
internal static class SchemaJson
{
    /// <summary>Gets the function object in pieces, without its closing brace, because the URL of the call follows.</summary>
    public static IReadOnlyList<string> Declaration(ToolModel tool)
    {
        var segments = new List<string>
        {
            $$"""{"function":{{JsonText.String(tool.Name)}},"description":{{JsonText.String(tool.Description)}}"""
            + $$""","parameters":{"type":"object","properties":""",
        };
        foreach (var argument in tool.Arguments)
        {
            segments.Add((segments.Count > 1 ? "," : "{") + Member(argument));
        }

        string end = segments.Count > 1 ? "}" : "{}";
        segments.Add($"{end}{Required(tool.Arguments, null)}}}");
        segments.AddRange(ToolKeysJson.BeforeUrl(tool.Keys));
        return segments;
    }

    /// <summary>Gets the schema of an object that the model writes as text.</summary>
    public static string Shape(ToolType type) => Value(type, Constraints.None, Summary(type), constant: null, isNullable: false);

    private static string Member(ArgumentModel argument)
    {
        string? constant = argument.Default is { Kind: not ConstantKind.Null } given ? JsonText.Constant(given, argument.Type) : null;
        string value = Value(argument.Type, argument.Constraints, argument.Description, constant, argument.IsNullable);
        return $"{JsonText.String(argument.Name)}:{value}";
    }

    private static string Value(ToolType type, Constraints constraints, string? description, string? constant, bool isNullable)
    {
        string? words = Words(description, Expectation.BesideSchema(type, constraints));
        if (type is UnionType union)
        {
            return Union(union, words, constant, isNullable);
        }

        var json = new StringBuilder("{").Append(Kind(type, constraints));
        Append(json, "description", words is null ? null : JsonText.String(words));
        Append(json, "default", constant);
        Append(json, "nullable", isNullable ? "true" : null);
        return json.Append('}').ToString();
    }

    private static string Kind(ToolType type, Constraints constraints) => type switch
    {
        ScalarType { Kind: ScalarKind.Text } => $"{Scalar(type, Allowed(type, constraints))}{Text(constraints)}",
        _ when constraints.Allowed.Count > 0 => Scalar(type, Allowed(type, constraints)),
        ScalarType scalar => Scalar(type, null) + (scalar.Format is { } format ? $",\"format\":{JsonText.String(format)}" : ""),
        EnumType { IsFlags: true } enumType =>
            $"\"type\":\"array\",\"items\":{{{Kind(enumType with { IsFlags = false }, Constraints.None)}}}",
        EnumType enumType => Scalar(type, Words(enumType.Members.Select(member => JsonText.String(member.Name)))),
        ListType list =>
            $"\"type\":\"array\",\"items\":{Value(list.Item, Constraints.None, Summary(list.Item), null, list.IsItemNullable)}",
        ObjectType item => Object(item, "") + Required(item.Arguments, null),
        _ => "\"type\":\"object\"",
    };

    private static string? Allowed(ToolType type, Constraints constraints) => constraints.Allowed.Count == 0
        ? null
        : Words(constraints.Allowed.Select(value => JsonText.Constant(value, type)!));

    private static string Scalar(ToolType type, string? words)
    {
        string name = (type as ScalarType)?.Kind switch
        {
            ScalarKind.Boolean => "boolean",
            ScalarKind.Integer => "integer",
            ScalarKind.Number => "number",
            _ => "string",
        };
        return $"\"type\":\"{name}\"{(words is null ? "" : $",\"enum\":{words}")}";
    }

    private static string Text(Constraints constraints)
    {
        string? format = constraints.Format switch { TextFormat.Email => "email", TextFormat.Url => "uri", _ => null };
        var json = new StringBuilder();
        Append(
            json, "pattern", constraints is { Pattern: { } pattern, IsPatternPortable: true } ? JsonText.String(Anchored(pattern)) : null);
        Append(json, "format", format is null ? null : JsonText.String(format));
        return json.ToString();
    }

    /// <summary>Anchors a pattern. .NET attributes must match the whole text, JSON schema only a part.</summary>
    private static string Anchored(string pattern) =>
        pattern.StartsWith("^", StringComparison.Ordinal) && pattern.EndsWith("$", StringComparison.Ordinal) && pattern.IndexOf('|') < 0
            ? pattern
            : $"^(?:{pattern})$";

    private static string Object(ObjectType item, string discriminator)
    {
        var properties = item.Arguments.Select(Member);
        string all = string.Join(",", discriminator.Length == 0 ? properties : properties.Prepend(discriminator));
        return $"\"type\":\"object\",\"properties\":{{{all}}}";
    }

    private static string Required(IEnumerable<ArgumentModel> arguments, string? discriminator)
    {
        var required = arguments.Where(argument => argument.IsRequired).Select(argument => JsonText.String(argument.Name)).ToList();
        if (discriminator is not null)
        {
            required.Insert(0, JsonText.String(discriminator));
        }

        return required.Count == 0 ? "" : $",\"required\":[{string.Join(",", required)}]";
    }

    /// <summary>Writes a union. No other key is allowed beside <c>oneOf</c>, so each branch repeats the description.</summary>
    private static string Union(UnionType union, string? description, string? constant, bool isNullable)
    {
        var branches = union.Branches.Select(branch =>
        {
            string kind = JsonText.Kind(branch);
            var json = new StringBuilder("{").Append(Object(branch.Type, $"{JsonText.String(union.Discriminator)}:{{\"const\":{kind}}}"))
                .Append(Required(branch.Type.Arguments, union.Discriminator));
            string? words = description ?? branch.Type.Description;
            Append(json, "description", words is null ? null : JsonText.String(words));
            Append(json, "default", constant);
            return json.Append('}').ToString();
        }).ToList();
        if (isNullable)
        {
            branches.Add($"{{\"type\":\"null\",\"description\":{JsonText.String(description ?? "Nothing")}}}");
        }

        return $"{{\"oneOf\":[{string.Join(",", branches)}]}}";
    }

    private static string? Summary(ToolType type) => (type as ObjectType)?.Description;

    /// <summary>Combines a description with what the schema has no keyword for, in parentheses.</summary>
    private static string? Words(string? description, string? beside)
    {
        if (description is null || beside is null)
        {
            return description ?? beside;
        }

        return description.EndsWith(".", StringComparison.Ordinal)
            ? $"{description.Substring(0, description.Length - 1)} ({beside})."
            : $"{description} ({beside})";
    }

    private static string Words(IEnumerable<string> json) => $"[{string.Join(",", json)}]";

    private static void Append(StringBuilder json, string key, string? value)
    {
        if (value is not null)
        {
            json.Append(",\"").Append(key).Append("\":").Append(value);
        }
    }
}
