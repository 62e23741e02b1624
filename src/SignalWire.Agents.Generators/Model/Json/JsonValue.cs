namespace SignalWire.Agents.Generators.Model.Json;

/// <summary>JSON from the user, without white space.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">The unescaped text of a string; the source text of a number, a boolean or null; otherwise empty.</param>
internal sealed record JsonValue(JsonKind Kind, string Text)
{
    /// <summary>The keys of an object, in order.</summary>
    public EquatableArray<JsonMember> Members { get; init; } = EquatableArray<JsonMember>.Empty;

    /// <summary>The items of an array, in order.</summary>
    public EquatableArray<JsonValue> Items { get; init; } = EquatableArray<JsonValue>.Empty;
}
