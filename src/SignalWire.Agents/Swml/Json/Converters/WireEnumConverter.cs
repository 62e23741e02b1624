using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Converts an enum member to its name in kebab-case, or to the name that an attribute specifies, and never to a number.</summary>
internal sealed class WireEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    // Names need no options, and those of the context do not exist yet when this converter is created.
    private static readonly JsonSerializerOptions s_options = new();

    private readonly JsonConverter<T> _names = (JsonConverter<T>)new JsonStringEnumConverter<T>(
        JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false).CreateConverter(typeof(T), s_options);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return _names.Read(ref reader, typeToConvert, options);
        }
        catch (JsonException fault)
        {
            throw new SwmlReadException($"must be one of {string.Join(", ", Enum.GetValues<T>().Select(Name))}", fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _names.Write(writer, value, options);

    private string Name(T value) => SwmlText.Write(writer => _names.Write(writer, value, s_options));
}
