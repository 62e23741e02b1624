using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents any JSON object. It is immutable and compared by its content. A <see cref="JsonObject"/> is converted implicitly:
/// <c>Params = new JsonObject { ["department"] = "sales" }</c>.
/// </summary>
[JsonConverter(typeof(SwmlObjectConverter))]
public sealed class SwmlObject : SwmlJson
{
    internal SwmlObject(JsonElement value)
        : base(value)
    {
    }

    /// <summary>Parses a JSON object.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The object.</returns>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static new SwmlObject Parse([StringSyntax(StringSyntaxAttribute.Json)] string json) =>
        SwmlText.Read(json, SwmlJsonContext.Default.SwmlObject);

    /// <summary>
    /// Converts a <see cref="JsonObject"/> to a <see cref="SwmlObject"/>. Later changes of the object have no effect on it.
    /// </summary>
    /// <param name="value">The object.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator SwmlObject?(JsonObject? value) =>
        value is null ? null : new(ToElement(writer => value.WriteTo(writer)));

    /// <summary>Returns an object with one key.</summary>
    internal static SwmlObject Of(string key, SwmlJson value)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new(ToElement(writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName(key);
            value.WriteTo(writer);
            writer.WriteEndObject();
        }));
    }
}
