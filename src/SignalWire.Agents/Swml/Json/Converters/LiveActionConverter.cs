using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Converts an action to its name, or to an object whose only key is the name.</summary>
/// <param name="words">The names, for the message.</param>
internal abstract class LiveActionConverter(string words) : JsonConverter<LiveAction>
{
    public override LiveAction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.ValueTextEquals("stop"u8) ? new LiveStop()
                : reader.ValueTextEquals("summarize"u8) ? new LiveSummarize()
                : throw Unfit();
        }

        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            throw Unfit();
        }

        string name = reader.GetString()!;
        var body = Body(name) ?? throw Unfit();
        reader.Read();
        var action = (LiveAction)SwmlReading.Read(ref reader, body, SwmlReading.Step(name));
        return reader.Read() && reader.TokenType == JsonTokenType.EndObject ? action : throw Unfit();
    }

    public override void Write(Utf8JsonWriter writer, LiveAction value, JsonSerializerOptions options)
    {
        if (value.Body is not { } body)
        {
            writer.WriteStringValue(value.Name);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName(value.Name);
        JsonSerializer.Serialize(writer, value, body);
        writer.WriteEndObject();
    }

    /// <summary>Returns how the value after a name is read; <see langword="null"/> if the name has no value.</summary>
    protected virtual JsonTypeInfo? Body(string name) => name == "summarize" ? SwmlJsonContext.Default.LiveSummarize : null;

    private SwmlReadException Unfit() => new($"must be one of {words}");
}
