using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>What is nothing but one value in the document, and an object of one property in C#.</summary>
internal abstract class WrappedConverter<T, TInner> : JsonConverter<T>
    where TInner : class
{
    /// <summary>Whether null is a value, or nothing, is for the inner type to say.</summary>
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Wrap(SwmlReading.Read<TInner>(ref reader, options));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, Unwrap(value), options.GetTypeInfo(typeof(TInner)));

    protected abstract T Wrap(TInner inner);

    protected abstract TInner Unwrap(T value);
}
