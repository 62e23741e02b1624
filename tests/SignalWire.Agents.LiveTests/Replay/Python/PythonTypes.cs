using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>What a C# user writes for a type of the recorded methods.</summary>
internal static class PythonTypes
{
    /// <summary>Types that the reference takes for plain text, and the formats that ours have.</summary>
    private static readonly Dictionary<string, (string CSharp, string Format)> Formats = new()
    {
        ["datetime"] = ("DateTime", "date_time"),
        ["date"] = ("DateOnly", "date"),
        ["time"] = ("TimeOnly", "time"),
        ["timedelta"] = ("TimeSpan", "duration"),
        ["UUID"] = ("Guid", "uuid"),
    };

    /// <summary>Whether the reference knows that null may be passed, which it does not of <c>X | None</c>.</summary>
    public static bool IsOptionalForReference(PythonType type) => type.Name switch
    {
        "Optional" => true,
        "Union" => type.Arguments.Count == 2 && type.Arguments.Any(member => member.IsNone),
        "Annotated" => IsOptionalForReference(type.Arguments[0]),
        _ => false,
    };

    /// <summary>Whether a classic handler may have it.</summary>
    public static bool IsPlain(PythonType type) => type.Name is "dict" or "Dict" or "Any";

    /// <param name="type">The type.</param>
    /// <param name="name">The name of an enum, if one is needed.</param>
    public static Shape Translate(PythonType type, string name) => (type.Name, type.Arguments.Count) switch
    {
        ("str", _) => Shape.Of("string", "string"),
        ("int", _) => Shape.Of("long", "integer"),
        ("float", _) => Shape.Of("double", "number"),
        ("bool", _) => Shape.Of("bool", "boolean"),
        ("Decimal", _) => Shape.Of("decimal", "number").With(new Deviation(Rows.Number, "type", "number")),
        ("list" or "List", 0) =>
            Shape.Of("string", "string").AsItems().With(new Deviation(Rows.Array, "items", new JsonObject { ["type"] = "string" })),
        ("list" or "List", _) => Translate(type.Arguments[0], name).AsItems(),
        ("dict" or "Dict", 2) => Map(Translate(type.Arguments[1], name)),
        ("dict" or "Dict", _) => Shape.Of("JsonObject", "object"),
        ("Optional", _) => Translate(type.Arguments[0], name) with { IsNullable = true },
        ("Annotated", _) => Translate(type.Arguments[0], name),
        ("Literal", > 0) => Literal([.. type.Arguments.Select(Constant)], name),
        ("Union" or "|", _) => Union(type, name),
        _ when Formats.TryGetValue(type.Name, out var known) => new Shape(
            known.CSharp, new JsonObject { ["type"] = "string", ["format"] = known.Format })
            .With(new Deviation(Rows.Formats, "format", known.Format)),

        // A class, a tuple, a set: what the reference has no schema for is plain text to it, and a C# user takes a string for it.
        _ => Shape.Of("string", "string"),
    };

    private static Shape Map(Shape values) =>
        Shape.Of($"Dictionary<string, {values.CSharp}{(values.IsNullable ? "?" : "")}>", "object")
            .With(Deviation.MoreWords(Rows.Dictionary)) with { Declarations = values.Declarations };

    private static Shape Union(PythonType type, string name)
    {
        var members = type.Arguments.Where(member => !member.IsNone).ToList();
        var shape = members is [var only] ? Translate(only, name) : Shape.Of("string", "string");
        if (members.Count == type.Arguments.Count)
        {
            return shape;
        }

        return (IsOptionalForReference(type) ? shape : shape.WhereTextWasRecorded(Rows.UnionWithNull)) with { IsNullable = true };
    }

    private static Shape Literal(List<JsonNode?> values, string name)
    {
        bool isText = values.All(value => value?.GetValueKind() == JsonValueKind.String);
        bool isTruth = values.All(IsTruth);
        bool isNumber = values.All(value => IsTruth(value) || value?.GetValueKind() == JsonValueKind.Number);
        if (isTruth)
        {
            return Shape.Of("bool", "boolean").With(
                new Deviation(Rows.Boolean, "type", "boolean"), new Deviation(Rows.Boolean, "enum", null));
        }

        if (isNumber && !values.Any(IsTruth))
        {
            return Numbers("int", "integer", values);
        }

        var choices = Choices.Of(name, values.Select(AsText));
        return isText || !isNumber
            ? choices
            : choices.With(new Deviation(Rows.Text, "type", "string"), new Deviation(Rows.Text, "enum", choices.Schema["enum"]));
    }

    /// <summary>Numbers of which one may be passed.</summary>
    public static Shape Numbers(string cSharp, string type, IEnumerable<JsonNode?> values)
    {
        var allowed = values.ToList();
        var onWire = new JsonArray([.. allowed.Select(value => value!.DeepClone())]);
        return new Shape(cSharp, new JsonObject { ["type"] = type, ["enum"] = onWire })
        {
            Attributes = [("enum", $"AllowedValues({string.Join(", ", allowed.Select(value => value!.ToJsonString()))})")],
        };
    }

    /// <summary>A constant as the reference makes text of it.</summary>
    public static string AsText(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "None",
        JsonValueKind.True => "True",
        JsonValueKind.False => "False",
        JsonValueKind.String => value.GetValue<string>(),
        _ => value.ToJsonString(),
    };

    private static bool IsTruth(JsonNode? value) =>
        value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    private static JsonNode? Constant(PythonType type) =>
        type.IsNone ? null : type.Constant ?? throw new UntranslatableException($"constant '{type.Name}'");
}
