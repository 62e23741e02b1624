using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Any JSON, which does not change and is compared by what it says: numbers by their value, objects whatever the order of their keys.
/// Texts, numbers and nodes convert by themselves: <c>new Return("done")</c>, <c>Body = new JsonObject { ["id"] = 7 }</c>.
/// </summary>
[JsonConverter(typeof(SwmlJsonConverter))]
public class SwmlJson : IEquatable<SwmlJson>
{
    internal SwmlJson(JsonElement value) => Value = value;

    /// <summary>The value.</summary>
    public JsonElement Value { get; }

    internal static SwmlJson Null { get; } = new(JsonElement.Parse("null"u8));

    /// <summary>Reads JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static SwmlJson Parse([StringSyntax(StringSyntaxAttribute.Json)] string json) =>
        SwmlText.Read(json, SwmlJsonContext.Default.SwmlJson);

    /// <summary>Takes a node as it is now; what becomes of the node later is not seen.</summary>
    /// <param name="node">The node.</param>
    [return: NotNullIfNotNull(nameof(node))]
    public static implicit operator SwmlJson?(JsonNode? node) => node is null ? null : new(ToElement(writer => node.WriteTo(writer)));

    /// <summary>Makes a text one: a JSON string, whatever is in it.</summary>
    /// <param name="text">The text.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator SwmlJson?(string? text) => (JsonNode?)text;

    /// <summary>Makes a truth value one.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator SwmlJson(bool value) => (JsonNode)value;

    /// <summary>Makes a whole number one.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator SwmlJson(long value) => (JsonNode)value;

    /// <summary>Makes a number one.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator SwmlJson(double value) => (JsonNode)value;

    /// <summary>Whether two values say the same.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(SwmlJson? left, SwmlJson? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(SwmlJson? left, SwmlJson? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(SwmlJson? other) => other is not null && JsonElement.DeepEquals(Value, other.Value);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is SwmlJson other && Equals(other);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Value.ValueKind switch
    {
        JsonValueKind.String => StringComparer.Ordinal.GetHashCode(Value.GetString()!),
        JsonValueKind.Array => HashCode.Combine(JsonValueKind.Array, Value.GetArrayLength()),
        var kind => (int)kind,
    };

    /// <summary>The JSON.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Value.GetRawText();

    internal void WriteTo(Utf8JsonWriter writer) => Value.WriteTo(writer);

    private protected static JsonElement ToElement(Action<Utf8JsonWriter> write) =>
        JsonElement.Parse(SwmlText.WriteUtf8(write).Span, new() { MaxDepth = SwmlText.MaxDepth });
}
