using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Converts a list of words to one string.</summary>
/// <param name="separator">The character between the words. Blanks beside it are not part of them.</param>
internal abstract class JoinedListConverter(char separator) : JsonConverter<SwmlList<string>>
{
    public override SwmlList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? [.. reader.GetString()!.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
            : throw new SwmlReadException($"must be a string of words separated by '{separator}'");

    public override void Write(Utf8JsonWriter writer, SwmlList<string> value, JsonSerializerOptions options) =>
        writer.WriteStringValue(string.Join(separator, value));
}
