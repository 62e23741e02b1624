using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>A verb in a document: an object whose only key is the verb's name.</summary>
internal sealed class VerbConverter : JsonConverter<Verb>
{
    public override Verb Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            throw new SwmlReadException("a verb is an object whose only key is the verb's name");
        }

        string name = reader.GetString()!;
        string step = SwmlReading.Step(name);
        reader.Read();
        var verb = VerbKind.Find(name) is { } kind
            ? ReadKnown(ref reader, kind, step)
            : new CustomVerb(name, SwmlReading.Read(ref reader, SwmlJsonContext.Default.SwmlJson, step));
        return reader.Read() && reader.TokenType == JsonTokenType.EndObject
            ? verb
            : throw new SwmlReadException($"a verb is alone in its object, and beside '{name}' stands '{reader.GetString()}'");
    }

    public override void Write(Utf8JsonWriter writer, Verb value, JsonSerializerOptions options) => value.WriteTo(writer);

    private static Verb ReadKnown(ref Utf8JsonReader reader, VerbKind kind, string step)
    {
        var body = kind.Body;
        if (body.Kind == JsonTypeInfoKind.Object && reader.TokenType == JsonTokenType.StartObject)
        {
            CheckKeys(reader, kind.Name, body, step);
        }

        return (Verb)SwmlReading.Read(ref reader, body, step);
    }

    /// <summary>The serializer would find the same, but names our types where the document's author knows verbs.</summary>
    private static void CheckKeys(Utf8JsonReader reader, string verb, JsonTypeInfo body, string step)
    {
        var missing = body.Properties.Where(property => property.IsRequired).Select(property => property.Name).ToList();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            if (body.Properties.All(property => property.Name != key))
            {
                throw SwmlReadException.Within(step, $"the verb '{verb}' has no key '{key}'");
            }

            missing.Remove(key);
            reader.Skip();
        }

        if (missing.Count > 0)
        {
            throw SwmlReadException.Within(step, $"the verb '{verb}' needs the key '{string.Join("', '", missing)}'");
        }
    }
}
