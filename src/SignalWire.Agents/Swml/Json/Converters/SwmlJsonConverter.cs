using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Converts any JSON without a change. Null is a value.</summary>
internal sealed class SwmlJsonConverter : JsonConverter<SwmlJson>
{
    public override bool HandleNull => true;

    public override SwmlJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, SwmlJson value, JsonSerializerOptions options) => value.WriteTo(writer);
}
