using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Converts a verb to an object whose only key is the verb's name.</summary>
internal sealed class VerbConverter : JsonConverter<Verb>
{
    public override Verb Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            throw new SwmlReadException("a verb must be an object whose only key is the name of the verb");
        }

        string name = reader.GetString()!;
        string step = SwmlReading.Step(name);
        reader.Read();
        var verb = VerbKind.Find(name) is { } kind
            ? (Verb)SwmlReading.Read(ref reader, kind.Body, step)
            : ReadCustom(name, (SwmlJson)SwmlReading.Read(ref reader, SwmlJsonContext.Default.SwmlJson, step));
        return reader.Read() && reader.TokenType == JsonTokenType.EndObject
            ? verb
            : throw new SwmlReadException($"a verb must be the only key of its object, but '{name}' is followed by '{reader.GetString()}'");
    }

    private static CustomVerb ReadCustom(string name, SwmlJson value) =>
        name == CustomVerb.KeptKey ? CustomVerb.Keep(value) : new(name, value);

    public override void Write(Utf8JsonWriter writer, Verb value, JsonSerializerOptions options) => value.WriteTo(writer);
}
