using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Converts named lists of verbs to an object.</summary>
/// <param name="create">Creates an item from a name and its verbs.</param>
/// <param name="name">Returns the name of an item.</param>
/// <param name="verbs">Returns the verbs of an item.</param>
internal abstract class NamedVerbsConverter<T>(Func<string, SwmlList<Verb>, T> create, Func<T, string> name, Func<T, SwmlList<Verb>> verbs)
    : JsonConverter<SwmlList<T>>
{
    public override SwmlList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new SwmlReadException("must be an object whose values are arrays of verbs");
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            if (items.Exists(item => name(item) == key))
            {
                throw new SwmlReadException($"'{key}' appears twice");
            }

            reader.Read();
            items.Add(create(key, SwmlReading.Read<SwmlList<Verb>>(ref reader, options, SwmlReading.Step(key))));
        }

        return [.. items];
    }

    public override void Write(Utf8JsonWriter writer, SwmlList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var item in value)
        {
            writer.WritePropertyName(name(item));
            JsonSerializer.Serialize(writer, verbs(item), options.GetTypeInfo(typeof(SwmlList<Verb>)));
        }

        writer.WriteEndObject();
    }
}
