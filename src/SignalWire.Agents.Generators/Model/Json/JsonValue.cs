namespace SignalWire.Agents.Generators.Model.Json;

/// <summary>JSON that the user wrote, without its white space.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Of text, the text without its escapes; of a number, a boolean and null, what was written; else nothing.</param>
internal sealed record JsonValue(JsonKind Kind, string Text)
{
    /// <summary>The keys of an object, in order.</summary>
    public EquatableArray<JsonMember> Members { get; init; } = EquatableArray<JsonMember>.Empty;

    /// <summary>The items of an array, in order.</summary>
    public EquatableArray<JsonValue> Items { get; init; } = EquatableArray<JsonValue>.Empty;
}
