using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents any JSON value. It is immutable and compared by its content: numbers by their value, objects without regard to the order of
/// their keys. Strings, numbers and nodes are converted implicitly: <c>new Return("done")</c>, <c>Body = new JsonObject { ["id"] = 7 }</c>.
/// </summary>
[JsonConverter(typeof(SwmlJsonConverter))]
public class SwmlJson : IEquatable<SwmlJson>
{
    internal SwmlJson(JsonElement value) => Value = value;

    /// <summary>Gets the value.</summary>
    public JsonElement Value { get; }

    internal static SwmlJson Null { get; } = new(JsonElement.Parse("null"u8));

    /// <summary>Parses JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static SwmlJson Parse([StringSyntax(StringSyntaxAttribute.Json)] string json) =>
        SwmlText.Read(json, SwmlJsonContext.Default.SwmlJson);

    /// <summary>Converts a node to a <see cref="SwmlJson"/>. Later changes of the node have no effect on it.</summary>
    /// <param name="node">The node.</param>
    [return: NotNullIfNotNull(nameof(node))]
    public static implicit operator SwmlJson?(JsonNode? node) => node is null ? null : new(ToElement(writer => node.WriteTo(writer)));

    /// <summary>Converts a text to a JSON string, whatever it contains.</summary>
    /// <param name="text">The text.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator SwmlJson?(string? text) => (JsonNode?)text;

    /// <summary>Converts a Boolean to a <see cref="SwmlJson"/>.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator SwmlJson(bool value) => (JsonNode)value;

    /// <summary>Converts a whole number to a <see cref="SwmlJson"/>.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator SwmlJson(long value) => (JsonNode)value;

    /// <summary>Converts a number to a <see cref="SwmlJson"/>.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator SwmlJson(double value) => (JsonNode)value;

    /// <summary>Returns whether two values have the same content.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator ==(SwmlJson? left, SwmlJson? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether two values have different content.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
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

    /// <summary>Returns the JSON text.</summary>
    /// <returns>The JSON text.</returns>
    public sealed override string ToString() => Value.GetRawText();

    internal void WriteTo(Utf8JsonWriter writer) => Value.WriteTo(writer);

    private protected static JsonElement ToElement(Action<Utf8JsonWriter> write) =>
        JsonElement.Parse(SwmlText.WriteUtf8(write).Span, new() { MaxDepth = SwmlText.MaxDepth });
}
