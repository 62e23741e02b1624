using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>What is nothing but one value in the document, and an object of one property in C#.</summary>
/// <param name="wrap">Makes the object of the value.</param>
/// <param name="unwrap">Takes the value out of it.</param>
internal abstract class WrappedConverter<T, TInner>(Func<TInner, T> wrap, Func<T, TInner> unwrap) : JsonConverter<T>
    where TInner : class
{
    /// <summary>Whether null is a value, or nothing, is for the inner type to say.</summary>
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        wrap(SwmlReading.Read<TInner>(ref reader, options));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, unwrap(value), options.GetTypeInfo(typeof(TInner)));
}
