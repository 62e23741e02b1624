using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Converts whether the caller is asked to a Boolean, and a known postal code to a string.</summary>
internal sealed class PostalCodeConverter : JsonConverter<PostalCode>
{
    public override PostalCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True or JsonTokenType.False => new(reader.GetBoolean()),
        JsonTokenType.String => new(reader.GetString()!),
        _ => throw new SwmlReadException("must be true, false or a postal code"),
    };

    public override void Write(Utf8JsonWriter writer, PostalCode value, JsonSerializerOptions options)
    {
        if (value.Ask is { } ask)
        {
            writer.WriteBooleanValue(ask);
        }
        else
        {
            writer.WriteStringValue(value.Code);
        }
    }
}
