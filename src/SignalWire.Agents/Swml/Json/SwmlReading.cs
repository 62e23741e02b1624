using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Reads a value inside another, and adds the path to it to the fault.</summary>
internal static class SwmlReading
{
    /// <summary>Reads a value of a type.</summary>
    /// <param name="reader">The reader, at the value's first token or before it.</param>
    /// <param name="options">The options of the calling converter.</param>
    /// <param name="step">The step from the converter's value to this one, such as <c>[2]</c>; empty if it is the same value.</param>
    public static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options, string step = "")
        where T : class => (T)Read(ref reader, options.GetTypeInfo(typeof(T)), step);

    /// <summary>Reads a value of a type.</summary>
    /// <param name="reader">The reader, at the value's first token or before it.</param>
    /// <param name="type">The type to read.</param>
    /// <param name="step">The step from the converter's value to this one, such as <c>[2]</c>; empty if it is the same value.</param>
    public static object Read(ref Utf8JsonReader reader, JsonTypeInfo type, string step)
    {
        try
        {
            if (type.Kind == JsonTypeInfoKind.Object)
            {
                CheckObject(reader, type);
            }
            else
            {
                CheckToken(reader, type.Type);
            }

            return JsonSerializer.Deserialize(ref reader, type) ?? throw Nothing();
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            throw SwmlReadException.Within(step, fault);
        }
    }

    /// <summary>Returns the step to a key.</summary>
    public static string Step(string key) =>
        key.Length > 0 && key.All(character => char.IsAsciiLetterOrDigit(character) || character == '_') ? $".{key}" : $"['{key}']";

    /// <summary>
    /// Checks the keys of an object. The serializer would find the same faults, but its messages name our types, and the author of a
    /// document knows keys.
    /// </summary>
    private static void CheckObject(Utf8JsonReader reader, JsonTypeInfo type)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new SwmlReadException("must be an object");
        }

        // A property that is not in the document, such as the verb's name, has no getter in the metadata.
        var properties = type.Properties.Where(property => property.Get is not null).ToList();
        var seen = new HashSet<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            var property = properties.Find(property => property.Name == key)
                ?? throw new SwmlReadException(
                    $"unknown key '{key}'; known keys: {string.Join(", ", properties.Select(property => property.Name))}");
            if (!seen.Add(key))
            {
                throw new SwmlReadException($"'{key}' appears twice");
            }

            reader.Read();
            CheckProperty(reader, property);
            reader.Skip();
        }

        if (properties.Find(property => property.IsRequired && !seen.Contains(property.Name)) is { } missing)
        {
            throw new SwmlReadException($"the key '{missing.Name}' is missing");
        }
    }

    private static void CheckProperty(Utf8JsonReader reader, JsonPropertyInfo property)
    {
        try
        {
            if (reader.TokenType == JsonTokenType.Null && property.IsRequired)
            {
                throw Nothing();
            }

            CheckToken(reader, property.PropertyType);
        }
        catch (SwmlReadException fault)
        {
            throw SwmlReadException.Within(Step(property.Name), fault);
        }
    }

    private static void CheckToken(Utf8JsonReader reader, Type type)
    {
        string? words = reader.TokenType == JsonTokenType.Null ? null
            : type == typeof(string) && reader.TokenType != JsonTokenType.String ? "a string"
            : type == typeof(bool?) && reader.TokenType is not (JsonTokenType.True or JsonTokenType.False) ? "true or false"
            : type == typeof(double?) && reader.TokenType != JsonTokenType.Number ? "a number"
            : type == typeof(int?) && (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out _)) ? "a whole number"
            : null;
        if (words is not null)
        {
            throw new SwmlReadException($"must be {words}");
        }
    }

    private static SwmlReadException Nothing() => new("must not be null");
}
