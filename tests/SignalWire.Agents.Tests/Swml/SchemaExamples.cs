using System.Text.Json.Nodes;

namespace SignalWire.Agents.Tests.Swml;

/// <summary>
/// The examples of the published schema, each as a verb: what the schema requires around the example, and the example in its place. What
/// several verbs share is looked at in the first of them.
/// </summary>
internal sealed class SchemaExamples
{
    private readonly JsonObject _definitions = SwmlSchema.Definitions;
    private readonly HashSet<string> _seen = [];
    private readonly List<(string Place, JsonObject Verb)> _found = [];

    private SchemaExamples()
    {
    }

    /// <summary>The examples of all verbs, with the place of each.</summary>
    public static IReadOnlyList<(string Place, JsonObject Verb)> All()
    {
        var examples = new SchemaExamples();
        foreach (var verb in examples._definitions["SWMLMethod"]!["anyOf"]!.AsArray())
        {
            examples.Walk(verb!, Name(verb!), value => value!.AsObject());
        }

        return examples._found;
    }

    /// <summary>Looks for examples in a schema.</summary>
    /// <param name="schema">The schema of a value.</param>
    /// <param name="place">Where it stands, for the message.</param>
    /// <param name="around">Makes a verb of the value.</param>
    private void Walk(JsonNode schema, string place, Func<JsonNode?, JsonObject> around)
    {
        foreach (var example in schema["examples"]?.AsArray() ?? [])
        {
            _found.Add((place, around(example?.DeepClone())));
        }

        if (schema["$ref"] is not null)
        {
            // Within a verb, other verbs and whole documents have examples of their own.
            if (Name(schema) is var name && name != "SWMLMethod" && _definitions[name] is { } definition && _seen.Add(name))
            {
                Walk(definition, place, around);
            }

            return;
        }

        foreach (var branch in Branches(schema))
        {
            Walk(branch!, place, around);
        }

        if (schema["items"] is { } items)
        {
            Walk(items, $"{place}[]", value => around(new JsonArray(value)));
        }

        foreach (var (key, property) in schema["properties"]?.AsObject() ?? [])
        {
            Walk(property!, $"{place}.{key}", value => around(With(Least(schema).AsObject(), key, value)));
        }

        if (schema["unevaluatedProperties"] is JsonObject others)
        {
            Walk(others, $"{place}.*", value => around(With(Least(schema).AsObject(), "any", value)));
        }
    }

    /// <summary>What a schema takes at least.</summary>
    private JsonNode Least(JsonNode schema)
    {
        if (schema["$ref"] is not null)
        {
            return _definitions[Name(schema)] is { } definition ? Least(definition) : JsonNode.Parse("""{"sections":{"main":[]}}""")!;
        }

        if ((schema["const"] ?? schema["enum"]?[0] ?? schema["examples"]?[0]) is { } given)
        {
            return given.DeepClone();
        }

        if (Branches(schema).FirstOrDefault() is { } branch)
        {
            return Least(branch);
        }

        return (string?)schema["type"] switch
        {
            "object" => new JsonObject((schema["required"]?.AsArray() ?? []).Select(
                key => KeyValuePair.Create((string)key!, (JsonNode?)Least(schema["properties"]![(string)key!]!)))),
            "array" => new JsonArray([.. Enumerable.Repeat(schema["items"]!, (int?)schema["minItems"] ?? 0).Select(Least)]),
            "string" => "say:text",
            "integer" or "number" => 1,
            "boolean" => true,
            var type => throw new InvalidOperationException($"A schema of type '{type}': {schema.ToJsonString()}"),
        };
    }

    private static IEnumerable<JsonNode> Branches(JsonNode schema) =>
        (schema["oneOf"] ?? schema["anyOf"])?.AsArray().Select(branch => branch!) ?? [];

    private static JsonObject With(JsonObject target, string key, JsonNode? value)
    {
        target[key] = value;
        return target;
    }

    private static string Name(JsonNode reference) => ((string)reference["$ref"]!).Split('/')[^1];
}
