using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// A JSON object of the user's own, which does not change and is compared by what it says. A <see cref="JsonObject"/> converts by
/// itself: <c>Params = new JsonObject { ["department"] = "sales" }</c>.
/// </summary>
[JsonConverter(typeof(SwmlObjectConverter))]
public sealed class SwmlObject : SwmlJson
{
    internal SwmlObject(JsonElement value)
        : base(value)
    {
    }

    /// <summary>Reads a JSON object.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The object.</returns>
    /// <exception cref="JsonException">It is no JSON object.</exception>
    public static new SwmlObject Parse([StringSyntax(StringSyntaxAttribute.Json)] string json) =>
        SwmlText.Read(json, SwmlJsonContext.Default.SwmlObject);

    /// <summary>Takes an object as it is now; what becomes of it later is not seen.</summary>
    /// <param name="value">The object.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator SwmlObject?(JsonObject? value) =>
        value is null ? null : new(ToElement(writer => value.WriteTo(writer)));

    /// <summary>An object of one key.</summary>
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
