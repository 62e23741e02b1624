namespace SignalWire.Agents.LiveTests.Exporter;

/// <summary>What differs from System.Text.Json, and why.</summary>
internal static class KnownDifferences
{
    private const string FormOfDotNet =
        "theirs is the form of .NET; the platform has a format, and a model knows ISO 8601, which we read as well";

    private const string StructByConstructor =
        "System.Text.Json makes a struct empty and sets what came; we call its constructor, and half a place is none";

    private const string AnyValue = "the platform has no schema for any value, so ours is an open object";

    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new(
            "TimeSpan",
            FormOfDotNet,
            """$.properties.value.pattern: "^-?(\\d+\\.)?\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?$" -> nothing""",
            "$.properties.value.format: nothing -> \"duration\""),
        new(
            "Days",
            "System.Text.Json takes flags as one text with commas; a model fills in an array of known words more surely",
            "$.properties.value.type: \"string\" -> \"array\"",
            """$.properties.value.items: nothing -> {"type":"string","enum":["monday","tuesday","weekend"]}"""),
        new(
            "Address",
            "a default that stands in the source is told; a property that cannot be set is not asked for",
            "$.properties.value.properties.town.default: nothing -> \"Berlin\"",
            """$.properties.value.properties.line: {"type":"string","nullable":true} -> nothing"""),
        new("Place", StructByConstructor, """$.properties.value.required: nothing -> ["latitude","longitude"]"""),
        new("Place?", StructByConstructor, """$.properties.value.required: nothing -> ["latitude","longitude"]"""),
        new(
            "Trip",
            StructByConstructor,
            """$.properties.value.properties.from.required: nothing -> ["latitude","longitude"]""",
            """$.properties.value.properties.to.required: nothing -> ["latitude","longitude"]""",
            """$.properties.value.properties.stops.items.required: nothing -> ["latitude","longitude"]"""),
        new("JsonElement", AnyValue, """$.properties.value: true -> {"type":"object"}"""),
        new("JsonNode", AnyValue, """$.properties.value: true -> {"type":"object"}"""),
        new(
            "List<string?>",
            "reflection does not tell whether a type argument may be null; the source does",
            "$.properties.value.items.nullable: nothing -> true"),
        new(
            "Silent",
            "a property that may not be null and has no initializer would silently be 0",
            """$.properties.value.required: nothing -> ["number"]"""),
        new(
            "Constrained",
            "System.Text.Json reads no attributes of validation",
            "$.properties.value.properties.code.pattern: nothing -> \"^[A-Z]+$\"",
            """$.properties.value.properties.size.enum: nothing -> ["m","s"]""",
            "$.properties.value.properties.mail.format: nothing -> \"email\""),
    ];
}
