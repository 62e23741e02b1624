using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Reads and writes JSON text.</summary>
internal static class SwmlText
{
    /// <summary>
    /// The greatest depth of a document. A condition within a condition takes four levels, so the usual limit of 64 would allow only
    /// sixteen.
    /// </summary>
    public const int MaxDepth = 256;

    private static readonly JsonReaderOptions s_reading = new() { MaxDepth = MaxDepth };

    // The text is not part of an HTML page, so a plus sign in a number need not be escaped.
    private static readonly JsonWriterOptions s_writing =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };

    /// <summary>Returns what an action writes, in UTF-8.</summary>
    public static ReadOnlyMemory<byte> WriteUtf8(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, s_writing))
        {
            write(writer);
        }

        return buffer.WrittenMemory;
    }

    /// <summary>Returns what an action writes, as text.</summary>
    public static string Write(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(WriteUtf8(write).Span);

    /// <summary>Reads a whole text.</summary>
    public static T Read<T>(string json, JsonTypeInfo<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), type);
    }

    /// <summary>Reads a whole text in UTF-8.</summary>
    /// <exception cref="JsonException">The text has a fault. The message begins with the path to it.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> type)
        where T : class
    {
        // First check that the text is one JSON value. The message of such a fault contains the line.
        var check = new Utf8JsonReader(utf8Json, s_reading);
        while (check.Read())
        {
        }

        return TryRead(utf8Json, type, out var value, out var fault) ? value : throw fault.Complete();
    }

    /// <summary>Reads a whole text that is JSON.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="type">The type to read.</param>
    /// <param name="value">The value that was read.</param>
    /// <param name="fault">The fault; <see langword="null"/> if there is none.</param>
    public static bool TryRead<T>(
        ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> type, [NotNullWhen(true)] out T? value, [NotNullWhen(
            false)] out SwmlReadException? fault)
        where T : class
    {
        var reader = new Utf8JsonReader(utf8Json, s_reading);
        try
        {
            value = (T)SwmlReading.Read(ref reader, type, "");
            fault = null;
            return true;
        }
        catch (SwmlReadException exception)
        {
            value = null;
            fault = exception;
            return false;
        }
    }
}
