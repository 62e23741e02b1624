using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Lists of verbs under names, as an object.</summary>
internal abstract class NamedVerbsConverter<T> : JsonConverter<SwmlList<T>>
{
    public override SwmlList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new SwmlReadException("it must be an object whose values are lists of verbs");
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (items.Exists(item => Name(item) == name))
            {
                throw new SwmlReadException($"'{name}' is there twice");
            }

            reader.Read();
            items.Add(Create(name, SwmlReading.Read<SwmlList<Verb>>(ref reader, options, SwmlReading.Step(name))));
        }

        return [.. items];
    }

    public override void Write(Utf8JsonWriter writer, SwmlList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var item in value)
        {
            writer.WritePropertyName(Name(item));
            JsonSerializer.Serialize(writer, Verbs(item), options.GetTypeInfo(typeof(SwmlList<Verb>)));
        }

        writer.WriteEndObject();
    }

    protected abstract T Create(string name, SwmlList<Verb> verbs);

    protected abstract string Name(T item);

    protected abstract SwmlList<Verb> Verbs(T item);
}
