using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.Benchmarks.Calls;

/// <summary>
/// A call of <c>book_table</c> as a careful person would write it for this one tool: one pass over the envelope, the values straight into
/// locals, the same checks, and faults that name the way to the value.
/// </summary>
internal static partial class HandWrittenBooking
{
    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_faults;

    /// <summary>Answers a request, and tells the HTTP status.</summary>
    public static int Handle(ReadOnlySpan<byte> body, IServiceScopeFactory scopes, IBufferWriter<byte> output)
    {
        var json = new Utf8JsonReader(body);
        Utf8JsonReader argument = default;
        bool isNamed = false, isKnown = false, hasArgument = false;
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return 400;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("function"u8))
            {
                json.Read();
                isNamed = json.TokenType == JsonTokenType.String;
                isKnown = isNamed && json.ValueTextEquals("book_table"u8);
                continue;
            }

            bool isArgument = json.ValueTextEquals("argument"u8);
            json.Read();
            if (isArgument)
            {
                argument = json;
                hasArgument = json.TokenType == JsonTokenType.StartObject;
            }

            json.Skip();
        }

        if (!isNamed)
        {
            return 400;
        }

        var faults = t_faults ??= new ArrayBufferWriter<byte>(256);
        faults.ResetWrittenCount();
        Booking? booking = null;
        bool hasArguments = isKnown && hasArgument && ReadArguments(argument, faults, out booking);
        Answer(scopes, output, isKnown, hasArguments, booking, faults);
        return 200;
    }

    private static void Answer(
        IServiceScopeFactory scopes, IBufferWriter<byte> output, bool isKnown, bool hasArguments, Booking? booking,
        ArrayBufferWriter<byte> faults)
    {
        var writer = t_writer ??= new Utf8JsonWriter(output);
        writer.Reset(output);
        writer.WriteStartObject();
        if (!isKnown)
        {
            writer.WriteString("response"u8, "There is no such function."u8);
        }
        else if (!hasArguments)
        {
            writer.WriteString("response"u8, "The arguments could not be read; expected one JSON object."u8);
        }
        else if (booking is null)
        {
            writer.WriteString("response"u8, faults.WrittenSpan);
        }
        else
        {
            using var scope = scopes.CreateScope();
            writer.WriteString("response"u8, new BookingAgent().BookTable(booking).Response);
        }

        writer.WriteEndObject();
        writer.Flush();
        writer.Reset();
    }

    private static bool ReadArguments(Utf8JsonReader json, ArrayBufferWriter<byte> faults, out Booking? booking)
    {
        Utf8JsonReader raw = default;
        bool hasRaw = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isParsed = json.ValueTextEquals("parsed"u8);
            bool isRaw = !isParsed && json.ValueTextEquals("raw"u8);
            json.Read();
            if (isParsed && json.TokenType == JsonTokenType.StartArray)
            {
                json.Read();
                if (json.TokenType == JsonTokenType.StartObject)
                {
                    booking = ReadTool(ref json, faults);
                    return true;
                }

                while (json.TokenType != JsonTokenType.EndArray && json.Read())
                {
                    json.Skip();
                }
            }
            else if (isRaw)
            {
                raw = json;
                hasRaw = json.TokenType == JsonTokenType.String;
            }
            else
            {
                json.Skip();
            }
        }

        booking = null;
        return hasRaw && ReadRaw(ref raw, faults, out booking);
    }

    private static bool ReadRaw(ref Utf8JsonReader raw, ArrayBufferWriter<byte> faults, out Booking? booking)
    {
        booking = null;
        byte[] text = ArrayPool<byte>.Shared.Rent(raw.ValueSpan.Length);
        try
        {
            var json = new Utf8JsonReader(text.AsSpan(0, raw.CopyString(text)));
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            booking = ReadTool(ref json, faults);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(text);
        }
    }

    private static Booking? ReadTool(ref Utf8JsonReader json, ArrayBufferWriter<byte> faults)
    {
        Booking? booking = null;
        bool came = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isBooking = json.ValueTextEquals("booking"u8);
            json.Read();
            if (!isBooking)
            {
                json.Skip();
                continue;
            }

            came = true;
            booking = json.TokenType == JsonTokenType.StartObject ? ReadBooking(ref json, faults) : null;
            if (json.TokenType != JsonTokenType.EndObject)
            {
                Wrong(ref json, faults, "booking: expected an object, got "u8);
            }
        }

        if (!came)
        {
            Add(faults, "booking is missing; expected an object."u8);
        }

        return booking;
    }
}
