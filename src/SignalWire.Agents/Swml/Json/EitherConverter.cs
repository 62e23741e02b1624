using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>One of two kinds of JSON, told apart by how it begins.</summary>
/// <param name="firstBegins">How the first kind begins.</param>
/// <param name="secondBegins">How the second kind begins.</param>
/// <param name="words">What both are, for the message.</param>
internal abstract class EitherConverter<T, TFirst, TSecond>(JsonTokenType firstBegins, JsonTokenType secondBegins, string words)
    : JsonConverter<T>
    where T : class
    where TFirst : class
    where TSecond : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return reader.TokenType == firstBegins ? Create(SwmlReading.Read<TFirst>(ref reader, options))
                : reader.TokenType == secondBegins ? Create(SwmlReading.Read<TSecond>(ref reader, options))
                : throw new SwmlReadException($"it must be {words}");
        }
        catch (ArgumentException fault)
        {
            throw new SwmlReadException(fault.Message, fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        object held = First(value) ?? (object)Second(value)!;
        JsonSerializer.Serialize(writer, held, options.GetTypeInfo(held is TFirst ? typeof(TFirst) : typeof(TSecond)));
    }

    protected abstract T Create(TFirst first);

    protected abstract T Create(TSecond second);

    protected abstract TFirst? First(T value);

    protected abstract TSecond? Second(T value);
}
