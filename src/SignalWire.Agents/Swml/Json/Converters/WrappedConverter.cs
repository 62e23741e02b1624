using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Converts a type that is a single value in the document, and an object with one property in C#.</summary>
/// <param name="wrap">Creates the object from the value.</param>
/// <param name="unwrap">Returns the value of the object.</param>
internal abstract class WrappedConverter<T, TInner>(Func<TInner, T> wrap, Func<T, TInner> unwrap) : JsonConverter<T>
    where TInner : class
{
    /// <summary>Gets <see langword="true"/>, because the inner type decides whether null is a value.</summary>
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        wrap(SwmlReading.Read<TInner>(ref reader, options));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, unwrap(value), options.GetTypeInfo(typeof(TInner)));
}
