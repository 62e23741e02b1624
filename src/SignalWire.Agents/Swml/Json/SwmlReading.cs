using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Reads a value inside another, so that whatever is wrong with it is told with the way to it.</summary>
internal static class SwmlReading
{
    /// <param name="reader">Before the value's first token, or at it.</param>
    /// <param name="options">The options of the converter that asks.</param>
    /// <param name="step">The way from the converter's own value to this one, such as <c>[2]</c>; empty when it is the same.</param>
    public static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options, string step = "")
        where T : class => Read(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)), step);

    public static T Read<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> type, string step)
        where T : class => (T)Read(ref reader, (JsonTypeInfo)type, step);

    public static object Read(ref Utf8JsonReader reader, JsonTypeInfo type, string step)
    {
        try
        {
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
}
