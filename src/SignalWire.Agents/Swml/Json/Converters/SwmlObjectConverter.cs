using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Converts a JSON object without a change.</summary>
internal sealed class SwmlObjectConverter : JsonConverter<SwmlObject>
{
    public override SwmlObject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject
            ? new(JsonElement.ParseValue(ref reader))
            : throw new SwmlReadException("must be an object");

    public override void Write(Utf8JsonWriter writer, SwmlObject value, JsonSerializerOptions options) => value.WriteTo(writer);
}
