using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Converts a value to its JSON, and a variable to a string.</summary>
/// <param name="words">The kind of value in words, for the message.</param>
internal sealed class SwmlValueConverter<T>(string words) : JsonConverter<SwmlValue<T>>
    where T : struct
{
    public override SwmlValue<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            string text = reader.GetString()!;
            return SwmlValue<T>.IsVariable(text) ? new(text) : throw Unfit(null);
        }

        try
        {
            return JsonSerializer.Deserialize(ref reader, TypeOf(options));
        }
        catch (JsonException fault)
        {
            throw Unfit(fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, SwmlValue<T> value, JsonSerializerOptions options)
    {
        if (value.Value is { } known)
        {
            JsonSerializer.Serialize(writer, known, TypeOf(options));
        }
        else
        {
            writer.WriteStringValue(value.Variable);
        }
    }

    private static JsonTypeInfo<T> TypeOf(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private SwmlReadException Unfit(JsonException? fault) =>
        new($"must be {words}, or a variable such as ${{vars.x}}", fault);
}
