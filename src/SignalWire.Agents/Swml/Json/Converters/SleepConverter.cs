using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Converts a duration to an object or to a number.</summary>
internal sealed class SleepConverter : JsonConverter<Sleep>
{
    public override Sleep Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject
            ? new(SwmlReading.Read<SleepDuration>(ref reader, options).Duration)
            : new((SwmlValue<int>)SwmlReading.Read(ref reader, options.GetTypeInfo(typeof(SwmlValue<int>)), "")) { IsBare = true };

    public override void Write(Utf8JsonWriter writer, Sleep value, JsonSerializerOptions options)
    {
        var type = value.IsBare ? typeof(SwmlValue<int>) : typeof(SleepDuration);
        JsonSerializer.Serialize(writer, value.IsBare ? value.Duration : new SleepDuration(value.Duration), options.GetTypeInfo(type));
    }
}
