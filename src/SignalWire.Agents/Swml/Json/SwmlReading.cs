using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Reads a value inside another, so that whatever is wrong with it is told with the way to it.</summary>
internal static class SwmlReading
{
    /// <param name="reader">At the value's first token, or before it.</param>
    /// <param name="options">The options of the converter that asks.</param>
    /// <param name="step">The way from the converter's own value to this one, such as <c>[2]</c>; empty when it is the same.</param>
    public static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options, string step = "")
        where T : class => (T)Read(ref reader, options.GetTypeInfo(typeof(T)), step);

    /// <param name="reader">At the value's first token, or before it.</param>
    /// <param name="type">What is to be read.</param>
    /// <param name="step">The way from the converter's own value to this one, such as <c>[2]</c>; empty when it is the same.</param>
    public static object Read(ref Utf8JsonReader reader, JsonTypeInfo type, string step)
    {
        try
        {
            if (type.Kind == JsonTypeInfoKind.Object)
            {
                CheckKeys(reader, type);
            }

            return JsonSerializer.Deserialize(ref reader, type) ?? throw new SwmlReadException("null stands for nothing here");
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            throw SwmlReadException.Within(step, fault);
        }
    }

    /// <summary>The step to a key.</summary>
    public static string Step(string key) =>
        key.Length > 0 && key.All(character => char.IsAsciiLetterOrDigit(character) || character == '_') ? $".{key}" : $"['{key}']";

    /// <summary>The serializer would find the same, but names our types where the document's author knows keys.</summary>
    private static void CheckKeys(Utf8JsonReader reader, JsonTypeInfo type)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new SwmlReadException("it must be an object");
        }

        var seen = new HashSet<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            if (type.Properties.All(property => property.Name != key))
            {
                throw new SwmlReadException($"it has no key '{key}'; its keys are {string.Join(", ", type.Properties.Select(property => property.Name))}");
            }

            if (!seen.Add(key))
            {
                throw new SwmlReadException($"'{key}' is there twice");
            }

            reader.Skip();
        }

        if (type.Properties.FirstOrDefault(property => property.IsRequired && !seen.Contains(property.Name)) is { } missing)
        {
            throw new SwmlReadException($"it needs the key '{missing.Name}'");
        }
    }
}
