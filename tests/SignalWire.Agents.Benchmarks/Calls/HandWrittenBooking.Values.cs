using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace SignalWire.Agents.Benchmarks.Calls;

internal static partial class HandWrittenBooking
{
    private static Booking? ReadBooking(ref Utf8JsonReader json, ArrayBufferWriter<byte> faults)
    {
        int start = faults.WrittenCount, partySize = 0;
        var seating = Seating.Inside;
        List<Guest>? guests = null;
        bool hasSize = false, hasSeating = false, hasGuests = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("party_size"u8))
            {
                json.Read();
                hasSize = true;
                if (json.TokenType != JsonTokenType.Number || !json.TryGetInt32(out partySize) || partySize is < 1 or > 12)
                {
                    Wrong(ref json, faults, "booking.party_size: expected an integer between 1 and 12, got "u8);
                }
            }
            else if (json.ValueTextEquals("seating"u8))
            {
                json.Read();
                hasSeating = true;
                if (!ReadSeating(ref json, ref seating))
                {
                    Wrong(ref json, faults, "booking.seating: expected one of inside, terrace, got "u8);
                }
            }
            else if (json.ValueTextEquals("guests"u8))
            {
                json.Read();
                hasGuests = true;
                guests = ReadGuests(ref json, faults);
            }
            else
            {
                json.Read();
                json.Skip();
            }
        }

        if (!hasSize)
        {
            Add(faults, "booking.party_size is missing; expected an integer between 1 and 12."u8);
        }

        if (!hasSeating)
        {
            Add(faults, "booking.seating is missing; expected one of inside, terrace."u8);
        }

        if (!hasGuests)
        {
            Add(faults, "booking.guests is missing; expected an array."u8);
        }

        return guests is not null && faults.WrittenCount == start ? new Booking(partySize, seating, guests) : null;
    }

    private static bool ReadSeating(ref Utf8JsonReader json, ref Seating seating)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            return false;
        }

        bool isTerrace = json.ValueTextEquals("terrace"u8);
        seating = isTerrace ? Seating.Terrace : Seating.Inside;
        return isTerrace || json.ValueTextEquals("inside"u8);
    }

    private static List<Guest>? ReadGuests(ref Utf8JsonReader json, ArrayBufferWriter<byte> faults)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            Wrong(ref json, faults, "booking.guests: expected an array, got "u8);
            return null;
        }

        var guests = new List<Guest>();
        for (int index = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; index++)
        {
            if (json.TokenType != JsonTokenType.StartObject)
            {
                Guests(faults, index);
                Wrong(ref json, faults, ": expected an object, got "u8, isFirst: false);
            }
            else if (ReadGuest(ref json, faults, index) is { } guest)
            {
                guests.Add(guest);
            }
        }

        return guests;
    }

    private static Guest? ReadGuest(ref Utf8JsonReader json, ArrayBufferWriter<byte> faults, int index)
    {
        string? name = null;
        bool vegetarian = false, isWrong = false, hasName = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("name"u8))
            {
                json.Read();
                hasName = true;
                name = json.TokenType == JsonTokenType.String ? json.GetString() : null;
                if (name is null)
                {
                    isWrong = true;
                    Guests(faults, index);
                    Wrong(ref json, faults, ".name: expected a string, got "u8, isFirst: false);
                }
            }
            else if (json.ValueTextEquals("vegetarian"u8))
            {
                json.Read();
                vegetarian = json.TokenType == JsonTokenType.True;
                if (json.TokenType is not (JsonTokenType.True or JsonTokenType.False))
                {
                    isWrong = true;
                    Guests(faults, index);
                    Wrong(ref json, faults, ".vegetarian: expected true or false, got "u8, isFirst: false);
                }
            }
            else
            {
                json.Read();
                json.Skip();
            }
        }

        if (!hasName)
        {
            Guests(faults, index);
            faults.Write(".name is missing; expected a string."u8);
        }

        return name is not null && !isWrong ? new Guest(name, vegetarian) : null;
    }

    private static void Guests(ArrayBufferWriter<byte> faults, int index)
    {
        Add(faults, "booking.guests["u8);
        Utf8Formatter.TryFormat(index, faults.GetSpan(11), out int written);
        faults.Advance(written);
        faults.Write("]"u8);
    }

    private static void Add(ArrayBufferWriter<byte> faults, ReadOnlySpan<byte> text)
    {
        if (faults.WrittenCount > 0)
        {
            faults.Write(" "u8);
        }

        faults.Write(text);
    }

    private static void Wrong(ref Utf8JsonReader json, ArrayBufferWriter<byte> faults, ReadOnlySpan<byte> text, bool isFirst = true)
    {
        if (isFirst)
        {
            Add(faults, text);
        }
        else
        {
            faults.Write(text);
        }

        bool isText = json.TokenType == JsonTokenType.String;
        faults.Write(isText ? "\""u8 : default);
        faults.Write(json.TokenType switch
        {
            JsonTokenType.StartObject => "an object"u8,
            JsonTokenType.StartArray => "an array"u8,
            _ => json.ValueSpan,
        });
        faults.Write(isText ? "\"."u8 : "."u8);
        json.Skip();
    }
}
