using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Converts a list to an array.</summary>
internal sealed class SwmlListConverter<T> : JsonConverter<SwmlList<T>>
{
    public override SwmlList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new SwmlReadException("must be an array");
        }

        var type = TypeOf(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add((T)SwmlReading.Read(ref reader, type, $"[{items.Count}]"));
        }

        return [.. items];
    }

    public override void Write(Utf8JsonWriter writer, SwmlList<T> value, JsonSerializerOptions options)
    {
        var type = TypeOf(options);
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, type);
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> TypeOf(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
