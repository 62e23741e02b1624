using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>The parameters of a tool, or of a record.</summary>
internal sealed class ParameterList(IReadOnlyList<Parameter> parameters)
{
    /// <summary>The parameters as those of a method.</summary>
    public ParameterSource OfMethod { get; } = new(parameters, ofRecord: false);

    /// <summary>A record that has the parameters as its properties.</summary>
    public string DeclareRecord(string name)
    {
        var source = new ParameterSource(parameters, ofRecord: true);
        return $"{source.Docs}public sealed record {name}({source.Declaration});";
    }

    /// <summary>The types that the parameters need.</summary>
    public IEnumerable<string> Declarations => parameters.SelectMany(parameter => parameter.Shape.Declarations);

    /// <summary>The schema that ours has.</summary>
    public JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject() };
        foreach (var parameter in parameters)
        {
            schema["properties"]![parameter.Name] = parameter.Schema();
        }

        if (Required() is { } required)
        {
            schema["required"] = required;
        }

        return schema;
    }

    /// <summary>How the schema differs from the recorded one.</summary>
    /// <param name="recordedRequired">The names that are required there; nothing where the keyword is missing.</param>
    public IEnumerable<Deviation> Deviations(JsonArray? recordedRequired)
    {
        foreach (var parameter in parameters)
        {
            foreach (var deviation in parameter.Deviations())
            {
                yield return deviation.Below($"properties/{parameter.Name}");
            }
        }

        // Who may be null need not be passed, nor who has a default; and each name stands there in the order of declaration.
        var ours = Required();
        if (!JsonNode.DeepEquals(ours, recordedRequired))
        {
            bool hasNullable = parameters.Any(parameter => parameter.Shape.IsNullable);
            yield return new Deviation(hasNullable ? Rows.Nullable : Rows.Default, "required", ours);
        }
    }

    private JsonArray? Required()
    {
        var names = parameters.Where(parameter => parameter.IsRequired).Select(parameter => (JsonNode)parameter.Name).ToArray();
        return names.Length == 0 ? null : new JsonArray(names);
    }
}
