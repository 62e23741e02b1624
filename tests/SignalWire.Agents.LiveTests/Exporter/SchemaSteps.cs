using System.Globalization;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Exporter;

/// <summary>
/// Brings our schemas and those of System.Text.Json to one form. What is a matter of wording goes; each step is one such matter, and
/// what remains different is a difference of meaning.
/// </summary>
internal static class SchemaSteps
{
    private static readonly Action<JsonObject>[] s_ours = [DropWords, ReadNullBranch, SortNames];

    private static readonly Action<JsonObject>[] s_theirs =
    [
        DropWords, ReadNullType, ReadNullWord, NameTheTypeOfWords, ReadBranches, NameDateTime, DropValueSchema, DropRequiredNull, SortNames,
    ];

    /// <summary>What we emit, in the common form.</summary>
    public static JsonNode OfOurs(JsonNode schema) => Apply(schema.DeepClone(), s_ours);

    /// <summary>What System.Text.Json exports, in the common form.</summary>
    public static JsonNode OfTheirs(JsonNode schema) => Apply(Expand(schema, schema)!, s_theirs);

    /// <summary>A type that comes again is a reference to where it came first; the platform takes no references.</summary>
    private static JsonNode? Expand(JsonNode? node, JsonNode root) => node switch
    {
        JsonObject item when item["$ref"]?.GetValue<string>() is { } reference => Expand(Find(root, reference), root),
        JsonObject item => new JsonObject(item.Select(pair => KeyValuePair.Create(pair.Key, Expand(pair.Value, root)))),
        JsonArray list => new JsonArray([.. list.Select(item => Expand(item, root))]),
        _ => node?.DeepClone(),
    };

    private static JsonNode Find(JsonNode root, string reference) => reference.Split('/').Skip(1).Aggregate(
        root, (node, part) => node is JsonArray list ? list[int.Parse(part, CultureInfo.InvariantCulture)]! : node[part]!);

    /// <summary>Descriptions are for the model, and constraints without a keyword stand in them; theirs are comments.</summary>
    private static void DropWords(JsonObject schema)
    {
        schema.Remove("description");
        schema.Remove("$comment");
    }

    /// <summary><c>oneOf</c> cannot be combined with <c>nullable</c>, so null becomes a branch.</summary>
    private static void ReadNullBranch(JsonObject schema)
    {
        if (schema["oneOf"] is JsonArray branches
            && branches.FirstOrDefault(branch => branch!["type"]?.GetValue<string>() == "null") is { } branch)
        {
            branches.Remove(branch);
            schema["nullable"] = true;
        }
    }

    /// <summary>Theirs may be of two types, <c>["string","null"]</c>; the platform has <c>nullable</c> instead.</summary>
    private static void ReadNullType(JsonObject schema)
    {
        if (schema["type"] is JsonArray { Count: 2 } types && types[1]!.GetValue<string>() == "null")
        {
            schema["type"] = types[0]!.DeepClone();
            schema["nullable"] = true;
        }
    }

    /// <summary>Null is one more word of an enum that may be null.</summary>
    private static void ReadNullWord(JsonObject schema)
    {
        if (schema["enum"] is JsonArray words && words.Remove(null))
        {
            schema["nullable"] = true;
        }
    }

    /// <summary>Words need no type in JSON schema, and need one on the platform.</summary>
    private static void NameTheTypeOfWords(JsonObject schema)
    {
        if (schema.ContainsKey("enum"))
        {
            schema.TryAdd("type", "string");
        }
    }

    /// <summary>
    /// The kinds of an abstract type: no two fit at once, since the discriminator is a constant, so <c>anyOf</c> is <c>oneOf</c>; and what
    /// is said beside it is said in each branch of ours.
    /// </summary>
    private static void ReadBranches(JsonObject schema)
    {
        if (schema["anyOf"] is not JsonArray branches)
        {
            return;
        }

        foreach (var branch in branches.OfType<JsonObject>())
        {
            branch["type"] = "object";
            branch["required"] = Strings(Names(schema["required"]).Concat(Names(branch["required"])));
            SortNames(branch);
        }

        schema.Remove("anyOf");
        schema.Remove("type");
        schema.Remove("required");
        schema["oneOf"] = branches;
    }

    /// <summary>The platform's formats are JSON schema's, but for an underscore.</summary>
    private static void NameDateTime(JsonObject schema)
    {
        if (schema["format"]?.GetValue<string>() == "date-time")
        {
            schema["format"] = "date_time";
        }
    }

    /// <summary>What the values of a dictionary are has no keyword on the platform, and is said in words.</summary>
    private static void DropValueSchema(JsonObject schema) => schema.Remove("additionalProperties");

    /// <summary>What may be null may be left out as well here: a model that has nothing to say often says nothing.</summary>
    private static void DropRequiredNull(JsonObject schema)
    {
        if (schema["properties"] is JsonObject properties && schema["required"] is JsonArray required)
        {
            required.RemoveAll(name => properties[name!.GetValue<string>()] is JsonObject property && property.ContainsKey("nullable"));
            if (required.Count == 0)
            {
                schema.Remove("required");
            }
        }
    }

    /// <summary>The order of words, and of required names, means nothing.</summary>
    private static void SortNames(JsonObject schema)
    {
        foreach (string key in (string[])["enum", "required"])
        {
            if (schema[key] is JsonArray names)
            {
                schema[key] = Strings(Names(names).Order(StringComparer.Ordinal));
            }
        }
    }

    private static IEnumerable<string> Names(JsonNode? names) =>
        names is JsonArray list ? list.Select(name => name!.GetValue<string>()) : [];

    private static JsonArray Strings(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);

    /// <summary>Takes the steps in every schema, those inside first.</summary>
    private static JsonNode Apply(JsonNode node, Action<JsonObject>[] steps)
    {
        if (node is not JsonObject schema)
        {
            return node;
        }

        IEnumerable<JsonNode?> inner =
        [
            .. (schema["properties"] as JsonObject)?.Select(pair => pair.Value) ?? [],
            schema["items"],
            .. schema["anyOf"] as JsonArray ?? [],
            .. schema["oneOf"] as JsonArray ?? [],
        ];
        foreach (var item in inner.OfType<JsonObject>())
        {
            Apply(item, steps);
        }

        foreach (var step in steps)
        {
            step(schema);
        }

        return schema;
    }
}
