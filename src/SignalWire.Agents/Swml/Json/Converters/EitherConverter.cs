using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Converts a type that has one of two JSON forms, which differ in their first token.</summary>
/// <param name="first">The first token of the first form, and how to create a value from it.</param>
/// <param name="second">The first token of the second form, and how to create a value from it.</param>
/// <param name="held">Returns which of the two a value contains.</param>
/// <param name="words">Both forms in words, for the message.</param>
internal abstract class EitherConverter<T, TFirst, TSecond>(
    (JsonTokenType Begins, Func<TFirst, T> Create) first,
    (JsonTokenType Begins, Func<TSecond, T> Create) second,
    Func<T, object?> held,
    string words) : JsonConverter<T>
    where T : class
    where TFirst : class
    where TSecond : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return reader.TokenType == first.Begins ? first.Create(SwmlReading.Read<TFirst>(ref reader, options))
                : reader.TokenType == second.Begins ? second.Create(SwmlReading.Read<TSecond>(ref reader, options))
                : throw new SwmlReadException($"must be {words}");
        }
        catch (ArgumentException fault)
        {
            throw new SwmlReadException(fault.Message, fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        object? inner = held(value);
        JsonSerializer.Serialize(writer, inner, options.GetTypeInfo(inner is TFirst ? typeof(TFirst) : typeof(TSecond)));
    }
}
