using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>A type in C#, the schema that ours has for it, and how that differs from the recorded one.</summary>
/// <param name="CSharp">The type, without the mark that it may be null.</param>
/// <param name="Schema">Its schema, without description, default and nullability.</param>
internal sealed record Shape(string CSharp, JsonObject Schema)
{
    /// <summary>Whether it has the mark that it may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Attributes of the parameter, each with the keyword that it stands for; without one where words stand for it.</summary>
    public ImmutableList<(string? Keyword, string Attribute)> Attributes { get; init; } = [];

    /// <summary>The names on the wire of an enum's members, by their names in C#.</summary>
    public ImmutableDictionary<string, string> Choices { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The declarations of types that it needs.</summary>
    public ImmutableList<string> Declarations { get; init; } = [];

    public ImmutableList<Deviation> Deviations { get; init; } = [];

    /// <summary>A type with nothing but its name.</summary>
    public static Shape Of(string cSharp, string type) => new(cSharp, new JsonObject { ["type"] = type });

    public Shape With(params IEnumerable<Deviation> deviations) => this with { Deviations = Deviations.AddRange(deviations) };

    /// <summary>A list of this. What an attribute says of an item cannot be said in C#.</summary>
    public Shape AsItems()
    {
        var items = (JsonObject)Schema.DeepClone();
        var deviations = Deviations;
        foreach (string keyword in Attributes.Select(attribute => attribute.Keyword).OfType<string>())
        {
            items.Remove(keyword);
            deviations = deviations.Add(new Deviation(Rows.Constraints, keyword, null));
        }

        if (IsNullable)
        {
            items["nullable"] = true;
            deviations = deviations.Add(new Deviation(Rows.Nullable, "nullable", true));
        }

        return new Shape($"IReadOnlyList<{CSharp}{(IsNullable ? "?" : "")}>", new JsonObject { ["type"] = "array", ["items"] = items })
        {
            Declarations = Declarations,
            Deviations = [.. deviations.Select(deviation => deviation.Below("items"))],
        };
    }

    /// <summary>This, where a text without anything else was recorded.</summary>
    public Shape WhereTextWasRecorded(string row) => this with
    {
        Deviations =
        [
            .. Deviations.Where(deviation => deviation.HasMoreWords),
            .. Schema.Where(key => key.Key != "type" || key.Value!.GetValue<string>() != "string")
                .Select(key => new Deviation(row, key.Key, key.Value!.DeepClone())),
        ],
    };
}
