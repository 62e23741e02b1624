using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SignalWire.Agents.Hosting;

/// <summary>Finds the call id in the platform's request for a document.</summary>
internal static class CallIdReader
{
    private const int GeneratedBytes = 16;

    /// <summary>Generates an id for a document that is requested without one; requests with its tokens must contain this id.</summary>
    public static byte[] Generate() => Base64Url.EncodeToUtf8(RandomNumberGenerator.GetBytes(GeneratedBytes));

    /// <summary>Reads <c>call_id</c>, or else <c>call.call_id</c>.</summary>
    /// <param name="body">The request's body, well-formed.</param>
    /// <param name="callId">The id, or <see langword="null"/> if there is none.</param>
    /// <returns>Whether the body is a single JSON object.</returns>
    public static bool TryRead(ReadOnlySpan<byte> body, out byte[]? callId)
    {
        callId = null;
        byte[]? nested = null;
        try
        {
            var json = new Utf8JsonReader(body);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (json.ValueTextEquals("call_id"u8))
                {
                    callId = ReadText(ref json);
                }
                else if (json.ValueTextEquals("call"u8))
                {
                    nested = ReadNestedCallId(ref json);
                }
                else
                {
                    json.Skip();
                }
            }

            json.Read();
        }
        catch (JsonException)
        {
            return false;
        }

        callId ??= nested;
        return true;
    }

    private static byte[]? ReadNestedCallId(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.Skip();
            return null;
        }

        byte[]? callId = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("call_id"u8))
            {
                callId = ReadText(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        return callId;
    }

    private static byte[]? ReadText(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.String && json.GetString() is { Length: > 0 } text)
        {
            return Encoding.UTF8.GetBytes(text);
        }

        json.Skip();
        return null;
    }
}
