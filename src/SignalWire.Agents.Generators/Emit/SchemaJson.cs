using System.Text;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Emit;

/// <summary>The JSON that describes a tool to the model. Only keywords that the platform's schema accepts are written.</summary>
internal static class SchemaJson
{
    /// <summary>The function object in pieces, without its closing brace: the URL of the call follows.</summary>
    public static IReadOnlyList<string> Declaration(ToolModel tool)
    {
        var segments = new List<string>
        {
            $$"""{"function":{{JsonText.String(tool.Name)}},"description":{{JsonText.String(tool.Description)}},"parameters":{"type":"object","properties":""",
        };
        var required = new List<string>();
        foreach (var argument in tool.Arguments)
        {
            string name = JsonText.String(argument.Name);
            segments.Add($"{(segments.Count > 1 ? "," : "{")}{name}:{Property(argument)}");
            if (argument.IsRequired)
            {
                required.Add(name);
            }
        }

        string end = segments.Count > 1 ? "}" : "{}";
        segments.Add(required.Count == 0 ? $"{end}}}" : $$"""{{end}},"required":[{{string.Join(",", required)}}]}""");
        segments.AddRange(ToolKeysJson.BeforeUrl(tool.Keys));
        return segments;
    }

    /// <summary>Arguments that fit, to show how a call looks.</summary>
    public static string ExampleArguments(ToolModel tool)
    {
        var json = new StringBuilder("{");
        foreach (var argument in tool.Arguments)
        {
            if (argument.IsRequired)
            {
                json.Append(json.Length > 1 ? "," : "").Append(JsonText.String(argument.Name)).Append(':').Append(Example(argument));
            }
        }

        return json.Append('}').ToString();
    }

    private static string Property(ArgumentModel argument)
    {
        var json = new StringBuilder("{\"type\":").Append(JsonText.String(argument.Type.SchemaName));
        if (argument.Description is { } description)
        {
            json.Append(",\"description\":").Append(JsonText.String(description));
        }

        if (argument.Default is { } value && value.Kind != ConstantKind.Null && JsonText.Constant(value) is { } constant)
        {
            json.Append(",\"default\":").Append(constant);
        }

        if (argument.IsNullable)
        {
            json.Append(",\"nullable\":true");
        }

        return json.Append('}').ToString();
    }

    private static string Example(ArgumentModel argument) => argument.Type switch
    {
        ToolType.Boolean => "true",
        ToolType.Int32 or ToolType.Int64 => "1",
        ToolType.Double => "1.5",
        _ => JsonText.String(argument.Name.Replace('_', ' ')),
    };
}
