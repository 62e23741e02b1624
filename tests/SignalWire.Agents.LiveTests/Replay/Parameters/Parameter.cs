using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>A parameter of a tool, or of a record.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Shape">Its type.</param>
/// <param name="Description">What to pass.</param>
internal sealed record Parameter(string Name, Shape Shape, string? Description)
{
    /// <summary>The default value on the wire, if C# can say it.</summary>
    public JsonNode? Default { get; private init; }

    /// <summary>The default value in C#.</summary>
    public string? DefaultLiteral { get; private init; }

    /// <summary>The default that the recorded schema has, which it has only where one was given as JSON.</summary>
    public JsonNode? RecordedDefault { get; init; }

    /// <summary>What the recorded schema says of null.</summary>
    public JsonNode? RecordedNullable { get; init; }

    public bool IsRequired => !Shape.IsNullable && Default is null;

    /// <summary>A parameter; where C# cannot say its default, null stands for it.</summary>
    /// <param name="name">Its name on the wire.</param>
    /// <param name="shape">Its type.</param>
    /// <param name="description">What to pass.</param>
    /// <param name="value">Its default, if it is not null.</param>
    public static Parameter Of(string name, Shape shape, string? description, JsonNode? value)
    {
        if (value is null)
        {
            return new Parameter(name, shape, description);
        }

        string text = PythonTypes.AsText(value);
        var (literal, onWire) = (shape.CSharp, value.GetValueKind()) switch
        {
            _ when !shape.Choices.IsEmpty => ($"{shape.CSharp}.{MemberOf(shape, text)}", JsonValue.Create(text)),
            ("string", _) => (CSharp.Literal(text), JsonValue.Create(text)),
            ("bool", JsonValueKind.True or JsonValueKind.False) => (value.ToJsonString(), value),
            ("long" or "int" or "double", JsonValueKind.Number) => (value.ToJsonString(), value),
            ("decimal", JsonValueKind.Number) => ($"{value.ToJsonString()}M", value),
            _ => ("", (JsonNode?)null),
        };
        return onWire is null
            ? new Parameter(name, shape with { IsNullable = true }, description)
            : new Parameter(name, shape, description) { Default = onWire.DeepClone(), DefaultLiteral = literal };
    }

    /// <summary>The schema that ours has.</summary>
    public JsonObject Schema()
    {
        var schema = (JsonObject)Shape.Schema.DeepClone();
        schema["description"] = Description;
        schema["default"] = Default?.DeepClone();
        schema["nullable"] = Shape.IsNullable ? true : null;
        foreach (string absent in schema.Where(keyword => keyword.Value is null).Select(keyword => keyword.Key).ToList())
        {
            schema.Remove(absent);
        }

        return schema;
    }

    /// <summary>How the schema differs from the recorded one.</summary>
    public IEnumerable<Deviation> Deviations()
    {
        var deviations = Shape.Deviations.AsEnumerable();
        if (Shape.Attributes.Any(attribute => attribute.Keyword is null))
        {
            deviations = deviations.Append(Deviation.MoreWords(Rows.Constraints));
        }

        if (!JsonNode.DeepEquals(Default, RecordedDefault))
        {
            deviations = deviations.Append(new Deviation(Rows.Default, "default", Default?.DeepClone()));
        }

        JsonNode? nullable = Shape.IsNullable ? true : null;
        return JsonNode.DeepEquals(nullable, RecordedNullable)
            ? deviations
            : deviations.Append(new Deviation(Rows.Nullable, "nullable", nullable));
    }

    private static string MemberOf(Shape shape, string choice) =>
        shape.Choices.FirstOrDefault(member => member.Value == choice).Key ?? throw new UntranslatableException($"default '{choice}'");
}
